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
        The budget of 2026-12-18 is the baseline: 1,000,000 in all.
        'budget show baseline' compares with it.
        """),
    Example(
      "plan baseline on 2027-03-31", after: ["budget total 2m"],
      prints: """
        The budget of 2027-03-31 is the baseline: 2,000,000 in all.
        'budget show baseline' compares with it.
        """),
    Example(
      "plan baseline on 2027-02-30",
      prints: """
        error: 2027-02 has 28 days, and no day 30
          plan baseline on 2027-02-30
                           ^~~~~~~~~~
          Its last day is 2027-02-28.
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
