import Commands
import PlanModel
import Sessions
import Testing

@Suite struct RowsTests {
  private func screen(_ scripts: [String: String]) -> Screen {
    let files = Screen.disk()
    for (path, text) in scripts { try! files.createWhole("/plans/\(path)", with: Array(text.utf8)) }
    return Screen(files: files)
  }

  @Test func `rows in a group that keeps going change the plan all or not at all`() {
    var screen = screen([
      "a.plan": "budget import\nfresh\t5\ncore.events\t1\nyear\tx\n\n"
    ])
    let shown = screen.type("run a.plan keep-going")
    #expect(shown.contains("a.plan:4:6: error: row 3: 'x' is not a number\n  year⇥x\n"))
    #expect(screen.interpreter.workbench.plan.budget == Plan.sample.budget)
  }

  @Test func `a row that its line refuses is shown, and no other is kept`() {
    var screen = Screen()
    _ = screen.type("budget lock core.events")
    let before = screen.interpreter.workbench.plan
    _ = screen.type("budget import")
    _ = screen.type("fresh\t5")
    _ = screen.type("core.events\t1")
    let shown = screen.type("")
    #expect(shown.hasPrefix("error: row 2: 'core.events' is locked"))
    #expect(shown.contains("\n  core.events⇥1\n"))
    #expect(screen.interpreter.workbench.plan == before)
  }

  @Test func `a row of a file is placed in that file`() {
    var screen = screen(["rows.tsv": "fresh\t5\n\nfresh\t6\n"])
    let shown = screen.type("budget import from rows.tsv")
    #expect(
      shown.hasPrefix("rows.tsv:3:1: error: row 3: row 1 gives that line already\n  fresh⇥6\n"))
  }

  @Test func `undo in a script takes back all rows of an import`() {
    var screen = screen([
      "a.plan": "budget set core.events 1\nbudget import\nfresh.one\t5\nother\t6\n\nundo\n"
    ])
    let shown = screen.type("run a.plan")
    #expect(shown.contains("Took back: budget import (3 lines)"))
    #expect(shown.hasSuffix("1 line, one step.\n"))
    #expect(screen.interpreter.workbench.plan.budget.count == Plan.sample.budget.count)
  }

  @Test func `a step goes by what was typed, and keeps that name in the journal`() throws {
    let world = Screen.world()
    var screen = Screen(try Session.create("named", plan: .sample, world: world), in: world)
    for line in ["budget import  from last-year.tsv", "run cuts.plan", "budget cut brand 1k"] {
      #expect(!screen.type(line).contains("error"))
    }
    screen.interpreter.workbench.session.close(world: world)
    let opened = try Session.open("named", world: world, replay: Interpreter.replay)
    var again = Screen(opened, in: world)
    #expect(again.type("undo") == "Took back: budget cut brand 1000\n")
    #expect(again.type("undo") == "Took back: run cuts.plan (2 lines)\n")
    #expect(again.type("undo") == "Took back: budget import  from last-year.tsv (2 lines)\n")
    #expect(again.type("redo") == "Brought back: budget import  from last-year.tsv (2 lines)\n")
  }

  @Test func `rows that change nothing say so and are no step`() {
    var screen = Screen()
    _ = screen.type("budget import from last-year.tsv")
    let before = screen.interpreter.workbench.session.steps.count
    #expect(
      screen.type("budget import from last-year.tsv")
        == "2 rows read, 90,000 in all; the budget had them already.\n")
    #expect(screen.interpreter.workbench.session.steps.count == before)
  }

  @Test(
    arguments: [
      ([0xD5, 0xB9, 0xBB, 0xE1, 0x09, 0x35, 0x0A], 1),
      (Array("a\t1\n".utf8) + [0xD5, 0xB9, 0xBB, 0xE1, 0x09, 0x35], 2),
      ([0xFF, 0xFE, 0x61, 0x00, 0x09, 0x00, 0x35, 0x00], 1),
      ([0x61, 0x00, 0x09, 0x00, 0x35, 0x00], 1),
    ] as [([UInt8], Int)])
  func `a file in another encoding is named with the way to save it`(bytes: [UInt8], line: Int) {
    let files = Screen.disk()
    try! files.createWhole("/plans/old.tsv", with: bytes)
    var screen = Screen(files: files)
    let shown = screen.type("budget import from old.tsv")
    #expect(
      shown.hasPrefix("old.tsv:\(line):1: error: row \(line): it is not written in UTF-8\n"))
    #expect(shown.hasSuffix("import it again; in Excel, as 'CSV UTF-8'.\n"))
    #expect(screen.interpreter.workbench.session.steps.isEmpty)
  }

  @Test(arguments: [
    ("展会\t5\n广\u{0}告\t6\n", 2, 2), ("fresh\t5\u{0}\n", 1, 8), ("a b\u{0}\t5\n", 1, 4),
  ])
  func `a byte that stands for nothing is told with its place`(
    text: String, line: Int, character: Int
  ) {
    let files = Screen.disk()
    try! files.createWhole("/plans/odd.tsv", with: Array(text.utf8))
    var screen = Screen(files: files)
    let shown = screen.type("budget import from odd.tsv")
    #expect(
      shown.hasPrefix(
        """
        odd.tsv:\(line):1: error: row \(line): its character \(character) is a NUL byte, which
        """))
    #expect(screen.interpreter.workbench.session.steps.isEmpty)
  }

  @Test func `a file is found at home`() {
    let files = MemoryFileSystem(folders: ["/sessions", "/plans", "/ann"])
    try! files.createWhole("/ann/hy.tsv", with: Array("展会\t5\n".utf8))
    var screen = Screen(files: files)
    #expect(
      screen.type("budget import from ~/hy.tsv").hasPrefix(
        "1 row imported, 5 in all; new lines: 1."))
    #expect(screen.type("budget import from ~/hi.tsv").contains("Did you mean '~/hy.tsv'?"))
  }

  @Test(arguments: ["预算（终）.tsv", "\"预算（终）.tsv\"", "预算（终）．tsv"])
  func `a file's name may hold full-width signs`(typed: String) {
    let files = Screen.disk()
    try! files.createWhole("/plans/预算（终）.tsv", with: Array("展会\t5\n".utf8))
    var screen = Screen(files: files)
    #expect(screen.type("budget import from \(typed)").hasPrefix("1 row imported"))
    _ = screen.type("output 输出（一）.txt")
    #expect((try? files.readWhole("/plans/输出（一）.txt")) != nil)
  }

  @Test(arguments: ["paste", "excel", "csv", "export", "import", "spreadsheet"])
  func `help finds the import by what people look for`(word: String) {
    var screen = Screen()
    #expect(screen.type("help \(word)").contains("budget import"))
  }

  @Test(arguments: ["plan sample", "plan new Next year 2028"])
  func `a plan begins before the lines that change it`(line: String) {
    var screen = screen([
      "late.plan": "budget set core.events 1\n\(line)\n", "early.plan": "\(line)\nplan sample\n",
    ])
    #expect(screen.type("run late.plan").contains("a plan begins before the first other line"))
    #expect(!screen.type("run early.plan").contains("error"))
  }

  @Test func `a run inside lines that are kept as a whole cannot keep going`() {
    var screen = screen([
      "outer.plan": "budget set core.events 1\nrun flawed.plan keep-going\n"
    ])
    #expect(
      screen.type("run outer.plan").contains("outer.plan:2:1: error: 'keep-going' says nothing"))
    #expect(screen.interpreter.workbench.plan == Plan.sample)
    #expect(screen.type("run outer.plan keep-going").contains("2 lines, one step."))
  }

  @Test(arguments: [
    ("bugdet set core 5", true), ("budget sett core 5", true), ("nonsense", true),
    ("预箅 设为 core 5", true), ("budget set \"core\"x 5", true), ("budget set core = (1", true),
    ("budget set \"core 5", false), ("budget nte core pay", false), ("xx note core pay", false),
    ("whatf budget set core 5", false), ("inn cut: budget set core 5", false),
    ("budgt edit core note pay", false), ("预算备主 core pay", true), ("备注core pay", false),
  ])
  func `a line goes on behind a command that cannot be read where that has an end`(
    command: String, goesOn: Bool
  ) {
    var screen = screen([
      "a.plan": "budget set media 1\n\(command); budget set events 7\nbudget set media 2\n"
    ])
    let shown = screen.type("run a.plan keep-going")
    #expect(shown.contains("a.plan:2:"))
    #expect(shown.contains("400,000 → 7\n") == goesOn)
    #expect(
      shown.contains("What follows in its line was left out: where that command ends is not known.")
        == !goesOn)
    #expect(shown.contains("1 → 2\n"))
    #expect(!screen.type("run a.plan").contains("What follows"))
  }

  @Test func `a path in an error names a child that begins with a digit so that it reads back`() {
    var screen = Screen()
    for line in ["budget add q1 5", "budget add q1.\"2x\" 5", "budget lock q1.\"2x\""] {
      #expect(!screen.type(line).contains("error"))
    }
    #expect(screen.type("budget set q1.\"2x\" 6").contains("'q1.\"2x\"' is locked"))
  }
}
