import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Shows what the plan is: its year, currency, budget, baseline.
struct PlanShow: PlanQuery {
  static let name = "plan show"
  static let summary: Message = "Shows what the plan is: its year, currency, budget, baseline."
  static let examples = [
    Example(
      "plan show",
      prints: """
        Plan          annual 2027
        Fiscal year   2027: 2027-01-01 to 2027-12-31
        Currency      CNY
        Today         2026-12-18
        Budget        1,000,000
        Unallocated   30,000
        Budget lines  9
        Baseline      1,000,000
        Frozen        approved
        """),
    Example(
      "plan show all",
      prints: """
        error: 'all' is more than 'plan show' takes
          plan show all
                    ^~~
          Type 'plan show' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let rows = BudgetRow.rows(of: .total, in: plan)
    let table = PlanSummary.table(
      of: plan, unallocated: BudgetNotes.unallocated(rows), today: today)
    return Report([.table(table)] + BudgetNotes.overspent(rows).map(Block.note))
  }
}
