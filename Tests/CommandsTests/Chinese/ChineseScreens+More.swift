import CommandLanguage
import Commands
import PlanModel
import Quantities
import Sessions
import Text

extension ChineseScreens {
  /// What neither an example nor a page shows.
  func showMore() {
    for lines in Self.lines { type(lines) }
    for rows in Self.rows { type(["budget import"] + rows + [""]) }
    showTour()
    showCompletion()
    showFiles()
    showInterruptions()
    showDryRun()
    showSettings()
    showOtherSessions()
    showHistory()
    showTranscriptFiles()
    showScenarios()
    showSimulations()
  }

  private func showScenarios() {
    type([
      "scenario new cut",
      "in cut: budget cut events 5; budget cut seminars 5; budget cut media 5; budget cut energy 5",
      "scenario edit cut", "budget total 5", "undo 3", "redo 3",
      "budget remove core anyway", "budget lock media; budget lock energy; scenario show cut",
    ])
    let disk = Screen.disk()
    try! disk.createWhole(
      "/plans/edit.plan", with: Array("scenario new cut\nscenario edit cut\n".utf8))
    type(["run edit.plan"], on: Screen(files: disk))
  }

  private static let lines = [
    [
      "budget phase core.events 1/0/0/0", "budget phase core even",
      "budget phase core.seminars 1/0/0/0", "budget phase core even",
    ],
    ["scenario new cut", "fan price by quarter in cut", "目标 单价 >= 50万", "= 人员.总人数 * 2"],
    ["let x = 5 %"], ["let x = .5"], ["let x = normal(1)"],
    ["playbook show"], ["budget raise brand by 50k", "budget show by owner"],
    ["budget split brand 1/rest into awards, media", "budget show brand exact"],
    ["budget note core \"\""], ["session save unsaved-1"],
    ["session save mine", "plan new Next"],
    ["session save " + String(repeating: "😀", count: 80)],
    ["budget lock emerging", "budget show exact"], ["budget add core/x 5"],
    ["staff hire content to 8 by Q3", "whatif staff hire content to 8 by Q2"],
    ["staff show nowhere", "staff set nowhere 5", "staff functions 1/2/3/4 into a, b, c, d"],
    ["staff compare 2:5:3 with 2:5:3", "staff set content 6", "staff total 20"],
    ["staff set analytics 0", "staff show", "staff show talents by quarter"],
    ["plan new Next", "staff total 3", "staff show"], ["staff set"],
    [
      "initiative add expo begin Q2 reserve 2027-01-02", "initiative show expo", "check initiative",
    ],
    ["initiative add expo begin Q2 reserve 2026-12-31", "initiative show expo"],
    ["= budget.qqqqqqqqqqqq", "= staff.qqqqqqqqqqqq", "= okr.KR99", "whatif \"\""],
    ["let m by month = 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12", "let x = 5", "let x = 5"],
    (1...4).map { "watch = budget.brand * \($0)" } + ["budget raise brand by 5"],
    ["let u = 10..20"]
      + ["events", "seminars", "media", "healthcare", "energy"].map {
        "budget set \($0) = u * 2"
      } + ["budget show"],
    ["budget set media = staff.total * 2", "budget show", "show staff.total by quarter"],
    [
      "let flow by quarter as flow = 5", "let rate by quarter as rate = 4%",
      "let level by quarter as level = 7", "driver list", "show rate by quarter",
      "show level by quarter",
    ],
    ["let y = if(staff.total < 31, 0, 10)", "seek staff.total for y = 5"],
    ["let y = 5", "okr measure KR2 = y", "okr show KR2", "okr checkin KR2 12"],
    ["let a = 1"] + (1...11).map { "let b\($0) = a" } + ["unlet a anyway"],
    ["sweep staff.total from x to 5 step 1 for budget.core"],
    [
      "staff cost 30万 per year", "goal budget.brand >= 1",
      "whatif staff total 21; budget cut brand by 5",
    ],
    ["goal budget.brand < 5", "explain max(1, 2)"],
    ["plan today 2027-05-01", "whatif okr checkin KR2 12 on 2027-03-31"],
    ["effort split 40/30/30", "effort split 25/25/25/25 into a, b, c, d"],
    ["plan new Next", "budget total 99"] + (1...6).map { "budget add p\($0) 10" }
      + ["budget import"] + (1...6).map { "p\($0).c\t5" } + [""],
  ]

  private static let rows = [
    ["line,amount", "a,80,000"], ["line,amount", "a,5,x"], ["line,amount", "a,5,x,y"],
    ["line,amount", "a,"],
    ["a 1 000"], ["Line,Amount", "b,"], ["Line,Amount", ",1"],
    ["Line,Amount,Status", "a,1,sure"], ["a\t1", "a\t2"],
    ["合计\t600", "a\t100", "小计\t100", "b\t200", "c\t300", "合计\t600", "总计\t601", "总计\t602"]
      + ["总计\t603", "总计\t604", "总计\t605"],
  ]

  /// The tour with a mistake at each step, by the lines that it proposes.
  private func showTour() {
    let bare = Plan(name: try! Name("明年"), fiscalYear: Plan.sample.fiscalYear)
    var screen = Screen(bare)
    screen.interpreter.workbench.settings.language = .zh
    var shown = screen.type("tour leave", onKey: hear) + screen.type("tour", onKey: hear)
    while let task = shown.split(separator: "\n").last, task.hasPrefix("请键入：") {
      _ = screen.type("budgte", onKey: hear)
      shown = screen.type(String(task.dropFirst(4)), onKey: hear)
    }
    type(["tour leave", "tour"], on: screen)
    var undone = Screen(bare)
    undone.interpreter.workbench.settings.language = .zh
    _ = undone.type("tour", onKey: hear)
    for line in ["plan new x", "budget total 5", "undo"] { _ = undone.type(line, onKey: hear) }
    type(["tour", "tour leave", "tour restart"])
  }

  private func showCompletion() {
    var screen = Screen()
    _ = screen.type("effort split 40/30/30; initiative add expo begin Q2")
    let offers = Offers(screen.interpreter.workbench)
    let completion = Completion(CommandCatalog.table, offering: offers.candidates)
    for line in [
      "", "budget ", "budget show ", "budget show ev", "period ", "preset show ", "staff set ",
      "effort log ", "initiative show ",
    ] {
      show(completion.candidates(after: line).candidates.map(\.about))
    }
    for line in ["", "budget ", "budget split ", "budget edit events owner ", "staff set "] {
      show(Prompter(CommandCatalog.table).usage(behind: line))
    }
  }

  private func showFiles() {
    let disk = Screen.disk()
    for (name, text) in Self.files { try! disk.createWhole("/plans/\(name)", with: text) }
    type(
      [
        "run long.plan", "run latin.plan", "run 1.plan", "budget import from latin.tsv",
        "budget import from nul.tsv",
        "run one.plan", "history", "run output.plan", "run bare.plan",
      ], on: Screen(files: disk))
    var screen = Screen()
    let lines = ["budget cut events by 1k", "budget cut events by 1k"]
    _ = screen.interpreter.runBlock(Script(file: nil, folder: "/plans", lines: lines)) { _ in }
    type(["history"], on: screen)
  }

  private static let files: [String: [UInt8]] =
    [
      "long.plan": Array(String(repeating: "budget show \\\n", count: 65).utf8),
      "latin.plan": Array("budget note events caf".utf8) + [0xE9, 0x0A],
      "latin.tsv": Array("caf".utf8) + [0xE9] + Array("\t5\n".utf8),
      "nul.tsv": Array("fresh\t5\u{0}\n".utf8),
      "one.plan": Array("budget cut events by 1k\n".utf8),
      "bare.plan": Array("5 * 3\n".utf8),
      "output.plan": Array("output a.txt\nplan show\noutput off\n".utf8),
    ].merging((1...65).map { ("\($0).plan", Array("run \($0 + 1).plan\n".utf8)) }) { $1 }

  private func showSettings() {
    let world = Screen.world()
    try! world.files.createFolders("/config")
    try! world.files.createWhole("/config/settings", with: Array("theme dark\n".utf8))
    show(SettingsFile.read(in: world).notices)
    try! world.files.remove("/config/settings")
    try! world.files.createFolders("/config/settings")
    show(SettingsFile.read(in: world).notices)
  }

  private func showDryRun() {
    var screen = Screen()
    screen.interpreter.workbench = Workbench(
      session: Session(plan: .sample), world: Screen.world(), isDryRun: true)
    type(
      ["session save mine", "session recover draft as again", "transcript b.txt", "output a.txt"],
      on: screen)
    showCopies()
  }

  /// What a script leaves unsaved.
  private func showCopies() {
    let disk = Screen.disk()
    try! disk.createWhole("/plans/a.plan", with: Array("session save a\nbudget total 5\n".utf8))
    var screen = Screen(files: disk)
    screen.interpreter.workbench = Workbench(
      session: Session(plan: .sample), world: Screen.world(disk), opensCopies: true)
    type(["run a.plan"], on: screen)
  }

  private func showTranscriptFiles() {
    let disk = Screen.disk()
    let lines = "transcript a.txt\ntranscript off\n"
    try! disk.createWhole("/plans/a.plan", with: Array(lines.utf8))
    type(["transcript off", "run a.plan"], on: Screen(files: disk))
    var screen = Screen(files: disk)
    screen.interpreter.workbench.transcriber = { _, _, _ in "x" }
    _ = screen.type("transcript b.txt")
    screen.interpreter.workbench.world.files = FailingFileSystem(disk) { call in
      call.action == .write ? .error(.noSpace) : nil
    }
    type(["plan show"], on: screen)
    let world = Screen.world(disk)
    var closed = world
    closed.files = FailingFileSystem(disk) { $0.action == .look ? nil : .error(.notAllowed) }
    type(
      ["let a = 1"],
      on: Screen(try! Session.unsaved(plan: .sample, world: closed), in: closed))
    let own = Screen(try! Session.create("own", plan: .sample, world: world), in: world)
    type(["transcript ../sessions/own.json overwrite"], on: own)
  }

  private func showHistory() {
    let files = MemoryFileSystem(folders: ["/state/history"])
    var history = PromptHistory(in: Screen.world(files))
    show([history.takeNotice()])
    var other = PromptHistory(in: Screen.world(MemoryFileSystem()))
    other.add(String(repeating: "x", count: 1 << 17))
    show([other.takeNotice()])
  }

  private func showInterruptions() {
    let lines = [
      "run cuts.plan", "budget import from last-year.tsv", "breakeven budget.core for budget.brand",
    ]
    for line in lines {
      var screen = Screen()
      screen.interpreter.workbench.world.isInterrupted = { true }
      type([line], on: screen)
    }
    var plan = Plan.sample
    do {
      try Interpreter.replay("budget show", &plan)
    } catch {
      show((error as? any ExplainedError).map { [$0.message, $0.hint] } ?? [])
    }
  }

  /// A folder with sessions of every state, seen by the one who did not open them.
  private func showOtherSessions() {
    type(["session open annual"], on: Screen(files: SpoiledSessions.short.disk))
    let disk = SpoiledSessions.sound.disk
    let world = Screen.world(disk)
    let held = try! Session.open("annual", world: world, replay: Interpreter.replay)
    var left = Screen(try! Session.unsaved(plan: .sample, world: world), in: world)
    _ = left.type("budget cut events 1k")
    left.interpreter.workbench.session.close(world: world)
    try! disk.plant(.link, at: "/sessions/link.json")
    try! disk.createWhole("/sessions/newer.json", with: SpoiledSessions.newer)
    let one = Screen(try! Session.create("one", plan: .sample, world: world), in: world)
    type(["budget cut events 1k", "session info"], on: one)
    let lines = ["session list", "session open annual", "session info", "budget cut events 1k"]
    type(lines, on: Screen(files: disk))
    if let lock = try? disk.open("/sessions/annual.lock", for: .appending(for: .owner)) {
      try? disk.truncate(lock, to: 0)
    }
    type(lines, on: Screen(files: disk))
    withExtendedLifetime(held) {}
  }
}
