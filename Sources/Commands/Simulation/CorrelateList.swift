import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lists the drivers that move together.
struct CorrelateList: PlanQuery {
  static let name = "correlate list"
  static let summary: Message = "Lists the drivers that move together."
  static let examples = [
    Example(
      "correlate list", after: Correlate.beliefs + ["correlate cpl with conversion at -0.3"],
      prints: """
        Driver  With        Rank correlation
        ────────────────────────────────────
        cpl     conversion              −0.3
        """),
    Example(
      "correlate list",
      prints: """
        No drivers move together; 'correlate' says that two do.
        """),
    Example(
      "correlate list all",
      prints: """
        error: 'all' is more than 'correlate list' takes
          correlate list all
                         ^~~
          Type 'correlate list' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let correlations = plan.uncertainty.correlations
    guard !correlations.isEmpty else {
      return Report(
        .note(
          "No drivers move together; '\(CommandCatalog.table.typed("correlate"))' says that two do."
        ))
    }
    return Report(
      .table(
        Table(
          columns: [
            Column("driver", "Driver"), Column("with", "With"), Column("rank", "Rank correlation"),
          ],
          rows: correlations.map { correlation in
            Table.Row(
              correlation.drivers.map { .text(plan.drivers[$0].name.text) }
                + [.measure(correlation.rank)])
          })))
  }
}
