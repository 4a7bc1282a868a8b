import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lists the data of the plan.
struct DataList: PlanQuery {
  static let name = "data list"
  static let summary: Message = "Lists the data that formulas may draw from."
  static let examples = [
    Example(
      "data list", after: ["data set deals to 80k, 95k, 120k, 95k"],
      prints: """
        Data   Values    Mean   Least     Most  Source
        ──────────────────────────────────────────────
        deals       4  97,500  80,000  120,000
        """),
    Example(
      "data list",
      prints: """
        There are no data; 'data import' takes some.
        """),
    Example(
      "data list all",
      prints: """
        error: 'all' is more than 'data list' takes
          data list all
                    ^~~
          Type 'data list' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    guard plan.data.count > 0 else {
      return Report(
        .note("There are no data; '\(CommandCatalog.table.typed("data import"))' takes some."))
    }
    return Report(DataTable(sets: plan.data.all, plan: plan).block)
  }
}
