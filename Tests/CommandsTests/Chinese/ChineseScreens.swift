import CommandLanguage
import Commands
import ErrorCases
import PlanModel
import Quantities
import Rendering
import Reports
import Sessions
import Synchronization
import Text

/// Everything that the program can be brought to say, said in Chinese.
final class ChineseScreens: Sendable {
  static let all: ChineseScreens = {
    let screens = ChineseScreens()
    screens.showExamples()
    screens.showHelp()
    screens.showTranscripts()
    screens.showErrors()
    screens.showSessions()
    screens.showMore()
    return screens
  }()

  private let met = Mutex<Set<String>>([])

  /// The keys of all messages that were shown.
  var keys: Set<String> { met.withLock { $0 } }

  func type(_ lines: [String], on screen: consuming Screen = Screen()) {
    screen.interpreter.workbench.settings.language = .zh
    for line in lines { _ = screen.type(line, onKey: hear) }
  }

  func hear(_ key: String) {
    met.withLock { _ = $0.insert(key) }
  }

  func show(_ messages: [Message?]) {
    let renderer = Renderer(.text, Style(language: .chinese), onKey: hear)
    for message in messages.compactMap(\.self) { _ = renderer.text(of: message) }
  }

  func show(_ report: Report?) {
    let renderer = Renderer(.text, Style(language: .chinese), onKey: hear)
    if let report { _ = renderer.render(report) }
  }

  private func show(_ errors: [some ExplainedError]) {
    show(errors.flatMap { [$0.message, $0.hint] })
  }
}

extension ChineseScreens {
  private func showExamples() {
    for test in ExampleTests.cases { type(test.example.after + [test.example.line]) }
  }

  private func showHelp() {
    let names = CommandCatalog.table.entries.map(\.name)
    type((names + CommandCatalog.table.nouns + ["all", "total ratio"]).map { "help \($0)" })
  }

  private func showTranscripts() {
    for transcript in Transcript.all { type(transcript.typed, on: Screen(files: transcript.disk)) }
  }

  private func showErrors() {
    show(NumeralError.cases)
    show(MoneyError.cases)
    show(ShareError.cases)
    show(PeriodError.cases)
    show(DurationError.cases)
    show(ReturnRateError.cases)
    show(RatioError.cases)
    show(NameError.cases)
    show(PlanError.cases)
    show(FileError.cases)
    show(SessionError.cases)
    show(DistributionError.cases)
  }

  /// Sessions that somebody holds, overwrites or spoiled.
  private func showSessions() {
    for files in SpoiledSessions.all {
      type(
        ["session open annual", "session recover annual as again"], on: Screen(files: files.disk))
      let world = Screen.world(files.disk)
      var session = try? Session.open(
        "annual", readOnly: true, world: world, replay: Interpreter.replay)
      show(session?.takeNotices() ?? [])
    }
    let disk = SpoiledSessions.sound.disk
    type(["budget cut events 1k", "session save annual overwrite"], on: Screen(files: disk))
    type(["session save mine"], on: Screen(files: disk))
    type(["session open mine", "session info", "session list"], on: Screen(files: disk))
  }
}
