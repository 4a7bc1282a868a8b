import CommandLanguage
import Commands
import PlanModel
import Quantities
import Rendering
import Reports
import Sessions
import Text

/// A prompt on a fresh sample plan, in a world with a fixed clock, user and files in memory.
struct Screen {
  var interpreter: Interpreter
  private(set) var feed: Feed

  init(_ plan: Plan = .sample, files: MemoryFileSystem = Screen.disk()) {
    self.init(Session(plan: plan), in: Screen.world(files))
  }

  init(_ session: Session, in world: World, keepsSettings: Bool = false) {
    let (file, settings, _) = SettingsFile.read(in: world)
    interpreter = Interpreter(
      Workbench(
        session: session, world: world, settings: settings, keptIn: keepsSettings ? file : nil,
        translation: { Translations.chinese[$0] }))
    feed = .prompt(in: world.workingFolder)
  }

  static func world(_ files: MemoryFileSystem = Screen.disk()) -> World {
    let now = Moment(day: Day(year: 2026, month: 12, day: 18)!, hour: 9, minute: 30, offset: 480)!
    var world = World.fixed(at: now, files: files)
    world.workingFolder = "/plans"
    return world
  }

  /// The folders that commands expect, and the files that examples name.
  static func disk() -> MemoryFileSystem {
    let files = MemoryFileSystem(folders: ["/sessions", "/plans"])
    for (path, text) in exampleFiles {
      try! files.createWhole(path, with: Array(text.utf8))
    }
    leaveDraft(in: world(files))
    return files
  }

  /// A session whose snapshot was damaged after it was left.
  private static func leaveDraft(in world: World) {
    var screen = Screen(try! Session.create("draft", plan: .sample, world: world), in: world)
    for line in ["budget cut events 10%", "budget cut media 10%"] { _ = screen.type(line) }
    screen.interpreter.workbench.session.close(world: world)
    try! world.files.replace("/sessions/draft.json", with: Array("{\n".utf8))
  }

  private static let exampleFiles = [
    "/plans/cuts.plan": "budget cut events by 10%\nbudget raise seminars by 20k\n",
    "/plans/flawed.plan": "budget cut events by 10%\nbudget cut events by 500k\n",
    "/plans/last-year.tsv": "field tests\t40,000\ncore.webinars\t50,000\n",
    "/plans/deals.csv":
      "deal,amount,discount\nA,\"80,000\",3%\nB,95000,\nC,12万,5%\nD,95000,2%\n",
    "/plans/last-year.csv":
      "\u{FEFF}项目,金额,负责人\r\n展会,\"380,000\",李娜\r\n广告,3万,\r\n品牌,20000,\r\n合计,\"440,000\",\r\n",
  ]

  /// Takes a typed line; false where a command in it failed.
  mutating func take(_ line: String, _ listener: Interpreter.Listener) -> Bool {
    interpreter.take(line, in: &feed, listener)
  }

  /// What a typed line prints; the closure hears the keys of the messages in it.
  mutating func type(_ line: String, onKey: (@Sendable (String) -> Void)? = nil) -> String {
    let settings = interpreter.workbench.settings
    let style = Style(
      width: settings.width.columns ?? 80, charts: settings.charts.style ?? .unicode
    )
    .writing(interpreter.workbench.answerStyle)
    var shown = ""
    _ = interpreter.takeTyped(line, in: &feed) { event in
      switch event {
      case .line, .settings: break
      case .answer(let answer):
        let renderer = Renderer(.text, style.writing(answer.style), onKey: onKey)
        shown += renderer.render(answer)
      case .notice(let notice):
        shown += Renderer(.text, style, onKey: onKey).text(of: notice) + "\n"
      }
    }
    return shown
  }
}

extension Style {
  /// The style as an answer wants it.
  func writing(_ answer: AnswerStyle) -> Style {
    var style = self
    style.currency = answer.currency
    style.numbers = answer.numbers
    style.language = answer.language
    return style
  }
}
