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
  private func randomScreen(_ generator: inout SeededGenerator) -> Screen {
    var screen = Screen()
    _ = screen.type("plan new Odd")
    _ = screen.type("budget total \(generator.number(0...2_000_000))")
    for _ in 0..<generator.number(1...25) {
      let lines = screen.plan.budget.outline().rows.map(\.line.id)
      let parent = screen.plan.budget.path(of: generator.pick(lines))
      let name = Quoting.quoted(generator.pick(Self.names))
      let amount = "\(generator.number(0...90_000)).\(generator.number(10...99))"
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
    var screen = randomScreen(&generator)
    guard case .said(let report)? = screen.outcomes(of: "budget show").first else {
      Issue.record("the budget was not shown")
      return
    }
    let files = Screen.disk()
    let csv = "\u{FEFF}" + Renderer(.csv, .plain).render(report)
    try files.createWhole("/plans/odd.csv", with: Array(csv.utf8))
    var fresh = Screen(files: files)
    _ = fresh.type("plan new Odd")
    let shown = fresh.type("budget import from odd.csv")
    #expect(!shown.contains("error"), "\(shown)\n\(csv)")
    #expect(amounts(of: fresh.plan) == amounts(of: screen.plan), "\(csv)")
  }
}
