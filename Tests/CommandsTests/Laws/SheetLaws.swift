import Commands
import PlanModel
import Quantities
import Rendering
import Reports
import Seeds
import Sessions
import Testing
import Text

/// What the program exports is what it imports.
@Suite struct SheetLaws {
  private static let names =
    NameLaws.names.filter { $0 != "total" } + ["小计", "Sum", "+x", "@y", "a\tb", "o'k", "'=z"]

  /// A plan with lines of odd names at any depth, some over their parents, some locked.
  private func randomScreen(
    _ generator: inout SeededGenerator, _ files: MemoryFileSystem
  ) -> Screen {
    var screen = Screen(files: files)
    _ = screen.type("plan new Odd")
    _ = screen.type("budget total \(generator.number(0...2_000_000))")
    for _ in 0..<generator.number(1...25) {
      let lines = screen.plan.budget.outline().rows.map(\.line.id)
      let parent = screen.plan.budget.path(of: generator.pick(lines))
      let name = Quoting.quoted(generator.pick(Self.names))
      let fixed = "\(generator.number(0...90_000)).\(generator.number(10...99))"
      let amount = generator.chance(40) ? "\(generator.number(0...33))%" : fixed
      _ = screen.type("budget add \(name) \(amount) under \(parent)")
      if generator.chance(10) { _ = screen.type("budget lock \(parent)") }
      if generator.chance(30) { _ = screen.type("budget edit \(parent) owner \(name)") }
      if generator.chance(20) { _ = screen.type("budget edit \(parent) return 2.5x") }
    }
    return screen
  }

  private func amounts(of plan: Plan) -> [String: Money] {
    let rows = plan.budget.outline().rows
    return Dictionary(
      rows.map { (plan.budget.path(of: $0.line.id), $0.amount) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: UInt64(1)...60)
  func `an exported budget is imported with equal amounts`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let files = Screen.disk()
    var screen = randomScreen(&generator, files)
    guard case .said(let report)? = screen.outcomes(of: "budget show").first else {
      Issue.record("the budget was not shown")
      return
    }
    let csv = "\u{FEFF}" + Renderer(.csv, .plain).render(report)
    try files.createWhole("/plans/odd.csv", with: Array(csv.utf8))
    var fresh = Screen(files: files)
    _ = fresh.type("plan new Odd")
    let shown = fresh.type("budget import from odd.csv")
    #expect(!shown.contains("error"), "\(shown)\n\(csv)")
    #expect(amounts(of: fresh.plan) == amounts(of: screen.plan), "\(csv)")
    let before = allocations(of: screen.plan)
    _ = screen.type("budget import from odd.csv")
    #expect(allocations(of: screen.plan) == before, "\(csv)")
  }

  @Test(arguments: UInt64(1)...100)
  func `what a sheet changes is changed, and its other amounts stay`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let files = Screen.disk()
    var screen = randomScreen(&generator, files)
    let budget = screen.plan.budget
    var rows = budget.outline().rows.map { row in
      (path: budget.path(of: row.line.id), amount: row.amount, isLocked: row.line.isLocked)
    }
    for place in rows.indices where !rows[place].isLocked && generator.chance(15) {
      rows[place].amount = Money(minorUnits: Int64(generator.number(0...90_000_00)))
    }
    // Some lines have no row.
    rows.removeAll { _ in generator.chance(10) }
    let typed = rows.map { "\(SheetLaws.cell($0.path)),\($0.amount.canonical(in: .cny))" }
    try files.createWhole(
      "/plans/odd.csv", with: Array((["path,amount"] + typed).joined(separator: "\n").utf8))
    let shown = screen.type("budget import from odd.csv")
    #expect(!shown.contains("error"), "\(shown)")
    let after = amounts(of: screen.plan)
    for row in rows { #expect(after[row.path] == row.amount, "\(row.path) \(typed)") }
  }

  private static func cell(_ path: String) -> String {
    let inner = path.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"" + String(String.UnicodeScalarView(inner)) + "\""
  }

  private func allocations(of plan: Plan) -> [String: Allocation] {
    let rows = plan.budget.outline().rows
    return Dictionary(
      rows.map { (plan.budget.path(of: $0.line.id), $0.line.allocation) },
      uniquingKeysWith: { first, _ in first })
  }
}
