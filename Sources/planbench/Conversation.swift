import Commands
import LineEditing
import Sessions
import Text

/// Asks for lines at a terminal, and runs each as it comes.
struct Conversation {
  let options: Options
  let screen: Screen
  let editor: LineEditor
  var interpreter: Interpreter
  var feed: Feed
  var status = ExitStatus.good

  /// Nothing where standard input is no terminal.
  init?(_ options: Options, _ screen: Screen, _ workbench: Workbench) {
    guard let editor = LineEditor(program: "planbench") else { return nil }
    self.options = options
    self.screen = screen
    self.editor = editor
    interpreter = Interpreter(workbench)
    feed = .prompt(in: workbench.world.workingFolder)
  }

  var world: World { interpreter.workbench.world }

  var session: Session {
    get { interpreter.workbench.session }
    set { interpreter.workbench.session = newValue }
  }

  mutating func run(isNew: Bool) -> ExitStatus {
    greet(isNew: isNew)
    repeat {
      converse()
    } while !leave()
    screen.flush()
    return status
  }

  private mutating func converse() {
    interpreter.workbench.wantsToLeave = false
    while !interpreter.workbench.wantsToLeave {
      editor.wording = Wording(screen.errorRenderer)
      editor.assistance = feed.isOpen ? Assistance() : assistance
      take(editor.read(prompt: prompt.text))
      screen.flush()
    }
  }

  private mutating func take(_ input: LineInput) {
    screen.measure()
    Interrupt.clear()
    switch input {
    case .line(let line):
      editor.history.add(line)
      _ = interpreter.takeTyped(line, in: &feed, screen.hear)
      explainRows()
    case .paste(let lines):
      editor.history.add(lines.joined(separator: "\n"))
      takePaste(lines)
    case .cancelled: feed = .prompt(in: world.workingFolder)
    case .end where feed.isOpen: _ = interpreter.end(&feed, screen.hear)
    case .end: interpreter.workbench.wantsToLeave = true
    case .ended(let signal): end(by: signal)
    }
  }

  private var prompt: Prompt {
    Prompt(
      name: interpreter.workbench.plan.name.text, isOpen: feed.isOpen,
      mark: mark, isBold: screen.style.color)
  }

  /// What has happened behind the snapshot of a session that only reads is not for it to save.
  private var mark: String {
    if session.isReadOnly { return screen.text(of: " (read-only)") }
    return session.hasUnsavedChanges ? "*" : ""
  }
}
