import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Removes the goals of a figure.
struct GoalRemove: PlanCommand {
  static let name = "goal remove"
  static let summary: Message = "Removes the goals of a figure."
  static let examples = [
    Example(
      "goal remove budget.brand", after: ["goal budget.brand >= 250k"],
      prints: """
        Removed the goal of budget.brand.
        """),
    Example(
      "goal remove budget.brand",
      prints: """
        error: 'budget.brand' has no goal
          goal remove budget.brand
                      ^~~~~~~~~~~~
          'goal list' lists them.
        """),
  ]

  let figure: FigureName

  init(_ arguments: inout Arguments) throws(UsageError) {
    figure = try arguments.next("name", "the figure of the goal, as 'goal list' shows it")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let goals = plan.goals.all.filter { $0.figure == figure.formula }
    guard !goals.isEmpty else { throw .driver(.noGoal(figure.text)) }
    for goal in goals { plan.goals.remove(goal.id) }
    return Report(.note("Removed the goal of \(Message.formula(figure.text))."))
  }
}
