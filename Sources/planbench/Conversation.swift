import Commands
import LineEditing
import Sessions
import Text

/// Asks for lines at a terminal, and runs each as it comes.
struct Conversation {
  private let options: Options
  private let screen: Screen
  private var interpreter: Interpreter
  private var feed: Feed

  init(_ options: Options, _ screen: Screen, _ workbench: Workbench) {
    self.options = options
    self.screen = screen
    interpreter = Interpreter(workbench)
    feed = .prompt(in: workbench.world.workingFolder)
  }

  func run() -> ExitStatus {
    guard let editor = LineEditor(program: "planbench") else { return .failed }
    var conversation = self
    return conversation.run(through: editor)
  }

  private mutating func run(through editor: LineEditor) -> ExitStatus {
    while !interpreter.workbench.wantsToLeave {
      switch editor.read(prompt: prompt) {
      case .line(let line):
        editor.history.add(line)
        _ = interpreter.take(line, in: &feed, screen.hear)
      case .paste(let lines):
        editor.history.add(lines.joined(separator: "\n"))
        let script = Script(
          file: "<paste>", folder: interpreter.workbench.world.workingFolder, lines: lines)
        _ = interpreter.run(script, screen.hear)
      case .cancelled:
        feed = .prompt(in: interpreter.workbench.world.workingFolder)
      case .end:
        interpreter.workbench.wantsToLeave = true
      case .ended(let signal):
        interpreter.workbench.session.close(world: interpreter.workbench.world)
        Termination.end(by: signal)
      }
      screen.flush()
    }
    interpreter.workbench.session.close(world: interpreter.workbench.world)
    return .good
  }

  private var prompt: String {
    guard !feed.isOpen else { return "... " }
    let mark = interpreter.workbench.session.hasUnsavedChanges ? "*" : ""
    return "\(interpreter.workbench.plan.name.text)\(mark)> "
  }
}
