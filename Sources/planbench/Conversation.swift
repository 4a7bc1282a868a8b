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
  /// The line that was refused, to be edited.
  var offered: OfferedLine?
  /// What the arrow keys recall at the next prompts, too; nothing where no file is to be written.
  var history: PromptHistory?
  /// The lines of what has begun, which become one entry of the history.
  var begun: [String] = []
  private var explainedOffers = false

  /// Nothing where standard input is no terminal.
  init?(_ options: Options, _ screen: Screen, _ workbench: Workbench) {
    guard let editor = LineEditor(program: "planbench") else { return nil }
    self.options = options
    self.screen = screen
    self.editor = editor
    screen.mayPage = editor.offers && !Terminal.isDumb
    interpreter = Interpreter(workbench)
    feed = .prompt(in: workbench.world.workingFolder)
    history = options.dryRun ? nil : PromptHistory(in: workbench.world)
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
      recall()
      editor.wording = Wording(screen.errorRenderer, screen.style)
      editor.assistance = feed.isOpen ? Assistance() : assistance
      take(editor.read(prompt: prompt.text.inSigns(of: screen.style), offering: offered.take()))
      screen.flush()
    }
  }

  private mutating func take(_ input: LineInput) {
    screen.measure()
    Interrupt.clear()
    switch input {
    case .line(let line) where line.firstStrangeByte != nil: refuse([line])
    case .paste(let lines) where lines.contains { $0.firstStrangeByte != nil }: refuse(lines)
    case .line(let line):
      run(line)
      remember([line])
      explainRows()
    case .paste(let lines):
      takeBlock(lines, .whole)
      remember(lines)
    case .recalled(let lines):
      // It may be one line that went on, as short as it was typed.
      takeBlock(lines, .abbreviated)
      remember(lines)
    case .cancelled: drop()
    case .end where feed.isOpen:
      _ = interpreter.end(&feed, screen.hear)
      remember([])
    case .end: interpreter.workbench.wantsToLeave = true
    case .ended(let signal): end(by: signal)
    }
  }

  /// Runs a line, and offers it again where it was refused; what began above it is not offered.
  private mutating func run(_ line: String) {
    let isWhole = !feed.isOpen
    let screen = screen
    var refusal = Refusal(of: line)
    _ = interpreter.takeTyped(line, in: &feed) { event in
      refusal.hear(event)
      screen.hear(event)
    }
    guard isWhole, editor.offers, let offer = refusal.offer else { return }
    offered = offer
    if !explainedOffers { say("The line is there again to be mended; Ctrl-C drops it.") }
    explainedOffers = true
  }

  /// Says what no command asked for.
  mutating func say(_ message: Message) {
    interpreter.tell(.notice(message), screen.hear)
  }

  private mutating func drop() {
    feed = .prompt(in: world.workingFolder)
    begun = []
  }

  private var prompt: Prompt {
    Prompt(
      name: interpreter.workbench.plan.name.text,
      scenario: interpreter.workbench.scenarioName, isOpen: feed.isOpen,
      mark: mark, isBold: screen.style.color)
  }

  /// What has happened behind the snapshot of a session that only reads is not for it to save.
  private var mark: String {
    let changes = session.hasUnsavedChanges ? "*" : ""
    return (session.isReadOnly ? screen.text(of: " (read-only)") : changes)
      + (interpreter.workbench.destination == nil ? "" : screen.text(of: " (output)"))
  }
}
