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
        TODO
        """)
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    Report(.table(PlanSummary.table(of: plan, today: today)))
  }
}
