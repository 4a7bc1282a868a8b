import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Freezes the budget, for comparison in later columns.
struct PlanBaseline: PlanCommand {
  static let name = "plan baseline"
  static let summary: Message = "Freezes the budget, for comparison in later columns."
  static let examples = [
    Example(
      "plan baseline",
      prints: """
        TODO
        """),
    Example(
      "plan baseline on 2027-03-31", after: ["budget total 2m"],
      prints: """
        TODO
        """),
  ]

  let day: Day

  init(_ arguments: inout Arguments) throws(UsageError) {
    day = try arguments.labeled(.on, "the day that stands beside it") { $0.today }
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    plan.freezeBaseline(label: day.canonical, on: day)
    return Report(
      .note("The budget of \(day) is the baseline: \(plan.budget.amount(of: .total)) in all."),
      .note("'budget show baseline' compares with it."))
  }
}
