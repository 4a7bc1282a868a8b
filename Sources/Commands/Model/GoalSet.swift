import CommandLanguage
import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Says what a figure is to come to.
struct GoalSet: PlanCommand {
  static let name = "goal"
  static let summary: Message =
    "Says what a figure is to come to: at least, at most or just so much."
  static let examples = [
    Example(
      "goal signed >= 1.5m", after: Let.funnel + ["let signed = leads * conversion * price"],
      prints: """
        Goal          Target        Now       Gap  Met
        ─────────────────────────────────────────────────
        signed >=  1,500,000  1,280,000  −220,000  missed
        """),
    Example(
      "goal budget.brand<=200k",
      prints: """
        Goal              Target      Now  Gap  Met
        ───────────────────────────────────────────
        budget.brand <=  200,000  200,000    0  met
        """),
    Example(
      "goal staff.total tolerance 10% == 20",
      prints: """
        Goal            Target  Now  Gap  Met
        ─────────────────────────────────────
        staff.total ==      20   20    0  met
        """),
    Example(
      "goal budget.brand 200k",
      prints: """
        error: '>=' is missing before '200k'
          goal budget.brand 200k
                            ^~~~
          Did you mean 'goal budget.brand >= 200000'?
        """),
    Example(
      "goal budget.brand tolerance 10% >= 200k",
      prints: """
        error: 'tolerance' says nothing without '=='
          goal budget.brand tolerance 10% >= 200k
                                      ^~~
          Add '==', or leave 'tolerance' out.
        """),
  ]

  let figure: FigureName
  let tolerance: Share?
  let target: GoalTarget

  init(_ arguments: inout Arguments) throws(UsageError) {
    figure = try arguments.next("name", "a driver, or budget.LINE, staff.PLACE, okr.KR1")
    tolerance = try arguments.labeled(.tolerance, "how far from it is near enough, behind ==")
    target = try arguments.next("formula", "what it is to come to")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    guard tolerance == nil || target.relation == .equal else {
      throw .needs("tolerance", "==", at: Label.tolerance.rawValue)
    }
    let goal = plan.goals.set(
      figure.formula, target.relation, target.formula, tolerance: tolerance)
    var evaluator = Evaluator(plan)
    _ = try evaluator.standing(of: goal)
    let formulas = [goal.figure, goal.value]
    return Report(
      [.table(GoalTable.table(of: [goal], in: plan))]
        + plan.grounds(of: formulas, within: BeliefNote.mostOfEdit))
  }
}
