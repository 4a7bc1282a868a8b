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
    #expect(shown.contains("a.plan:4:1: error: row 3: 'x' is not a number\n  year⇥x\n"))
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
    #expect(shown.contains("Took back: budget add fresh 5 … (3 lines)"))
    #expect(shown.hasSuffix("1 line, one step.\n"))
    #expect(screen.interpreter.workbench.plan.budget.count == Plan.sample.budget.count)
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

  @Test func `a path in an error names a child that begins with a digit so that it reads back`() {
    var screen = Screen()
    for line in ["budget add q1 5", "budget add q1.\"2x\" 5", "budget lock q1.\"2x\""] {
      #expect(!screen.type(line).contains("error"))
    }
    #expect(screen.type("budget set q1.\"2x\" 6").contains("'q1.\"2x\"' is locked"))
  }
}
