import CommandLanguage
import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Looks at a figure again at every change.
struct WatchAdd: PlanCommand {
  static let name = "watch"
  static let summary: Message = "Watches a figure: a change that moves it says so."
  static let examples = [
    Example(
      "watch budget.brand",
      prints: """
        budget.brand: 200,000
        """),
    Example(
      "watch = budget.brand / budget.total",
      prints: """
        budget.brand / budget.total: 0.2
        """),
    Example(
      "budget raise brand by 50k", after: ["watch = budget.brand / budget.total"],
      prints: """
        brand   200,000 → 250,000
        total is over by 50,000; 50,000 unallocated in brand.
        budget.brand / budget.total   0.2 → 0.25
        """),
    Example(
      "watch",
      prints: """
        error: either NAME or = FORMULA is needed, and not both
          watch
          ^~~~~
          Give one of them.
        """),
  ]

  let figure: FigureName?
  let formula: FormulaValue?

  init(_ arguments: inout Arguments) throws(UsageError) {
    figure = try arguments.next("name", "a driver, or budget.LINE, staff.PLACE, okr.KR1")
    formula = try arguments.next("formula", "a formula in place of a name")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    guard (figure == nil) != (formula == nil), let watched = figure?.formula ?? formula?.formula
    else { throw .oneOf("NAME", "= FORMULA", at: nil) }
    var evaluator = Evaluator(plan)
    let value = try evaluator.value(of: watched)
    plan.watches.add(watched)
    return Report(
      [.value(Value(Cell(value, in: plan), name: .formula(plan.text(of: watched))))]
        + plan.grounds(of: [watched], within: BeliefNote.mostOfEdit))
  }
}
