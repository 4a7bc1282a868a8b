import CommandLanguage
import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Lists what is watched.
struct WatchList: PlanQuery {
  static let name = "watch list"
  static let summary: Message = "Lists what is watched, with its values."
  static let details: [Message] = [InScenario.detail]
  static let examples = [
    Example(
      "watch list", after: ["watch budget.brand", "watch = staff.total * 2"],
      prints: """
        No.  Figure             Value
        ─────────────────────────────
          1  budget.brand     200,000
          2  staff.total * 2       40
        """),
    Example(
      "watch list",
      prints: """
        Nothing is watched yet: 'watch budget.total' begins.
        """),
    Example(
      "watch list brand",
      prints: """
        error: 'brand' is more than 'watch list' takes
          watch list brand
                     ^~~~~
          Type 'watch list' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    guard !plan.watches.all.isEmpty else {
      return Report(.note("Nothing is watched yet: 'watch budget.total' begins."))
    }
    var evaluator = Evaluator(plan)
    let rows = plan.watches.all.map { watch in
      let value = try? evaluator.value(of: watch.formula)
      return Table.Row([
        .count(watch.id), Cell(watch.formula, in: plan),
        value.map { Cell($0, in: plan) } ?? .empty,
      ])
    }
    let table = Table(
      columns: [Column("number", "No."), Column("figure", "Figure"), Column("value", "Value")],
      rows: rows)
    return Report([.table(table)] + plan.grounds(of: plan.watches.all.map(\.formula)))
  }
}
