import CommandLanguage
import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Lets a formula say what a result has reached.
struct OkrMeasure: PlanCommand {
  static let name = "okr measure"
  static let summary: Message =
    "Lets a formula say what a result has reached, in place of check-ins."
  static let examples = [
    Example(
      "okr measure KR2 = articles", after: ["let articles = 20"],
      prints: """
        KR2 articles in trade media is measured by a formula now; it is at 20.
        """),
    Example(
      "okr measure KR2 = none", after: ["let articles = 20", "okr measure KR2 = articles"],
      prints: """
        KR2 articles in trade media is measured by check-ins.
        """),
    Example(
      "okr measure O1 = 5",
      prints: """
        error: 'O1' is no key result or KPI
          okr measure O1 = 5
                      ^~
          'okr tree' lists what there is.
        """),
    Example(
      "okr measure KR2 = nothing",
      prints: """
        error: there is no driver 'nothing'
          okr measure KR2 = nothing
                            ^~~~~~~
          'driver list' lists them, 'let' makes one.
        """),
  ]

  let result: AimName<ResultAim>
  let formula: FormulaOrNone

  init(_ arguments: inout Arguments) throws(UsageError) {
    result = try arguments.next("result", "the key result or KPI")
    formula = try arguments.next("formula", "what it has reached, or none")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let title = plan.objectives[result.id].fullTitle
    guard let formula = formula.formula else {
      plan.objectives.measure(result.id, by: nil)
      return Report(.note("\(title) is measured by check-ins."))
    }
    var evaluator = Evaluator(plan)
    let value = try evaluator.value(of: formula)
    let measure: Measure
    do throws(PlanError) {
      measure = try plan.measure(value.value, for: result.id)
    } catch {
      throw error.placed(inAllOf: formula, of: plan)
    }
    plan.objectives.measure(
      result.id, by: Measurement.Computed(formula: formula, value: measure))
    try plan.settle()
    let actual = plan.objectives[result.id].measurement?.computed?.value ?? .zero
    // Trials know no more digits of a mean than stand before its range.
    let isCertain = value.spread == nil
    return Report(
      [
        .note(
          isCertain
            ? "\(title) is measured by a formula now; it is at \(actual)."
            : "\(title) is measured by a formula now.")
      ] + plan.grounds(of: [.actual(result.id)]))
  }
}
