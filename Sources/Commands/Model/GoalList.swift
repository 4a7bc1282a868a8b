import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lists the goals with where they are.
struct GoalList: PlanQuery {
  static let name = "goal list"
  static let summary: Message = "Lists the goals with where they are."
  static let details: [Message] = [InScenario.detail]
  static let examples = [
    Example(
      "goal list", after: ["goal budget.brand >= 250k", "goal staff.total <= 20"],
      prints: """
        Goal              Target      Now      Gap  Met
        ──────────────────────────────────────────────────
        budget.brand >=  250,000  200,000  −50,000  missed
        staff.total <=        20       20        0  met
        """),
    Example(
      "goal list",
      prints: """
        There are no goals yet: 'goal budget.total <= 1m' sets one.
        """),
    Example(
      "goal list brand",
      prints: """
        error: 'brand' is more than 'goal list' takes
          goal list brand
                    ^~~~~
          Type 'goal list' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    guard !plan.goals.all.isEmpty else {
      return Report(.note("There are no goals yet: 'goal budget.total <= 1m' sets one."))
    }
    let goals = plan.goals.all
    let formulas = goals.flatMap { [$0.figure, $0.value] }
    return Report(
      [.table(GoalTable.table(of: goals, in: plan))] + plan.grounds(of: formulas))
  }
}
