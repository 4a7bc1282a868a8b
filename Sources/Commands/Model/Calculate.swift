import CommandLanguage
import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Answers a formula; a line that is only one means this command.
struct Calculate: PlanQuery {
  static let name = "="
  static let summary: Message =
    "Answers a formula; at the prompt a formula alone asks for it, too."
  static let details: [Message] =
    [
      Let.formulaDetail
    ] + FormulaFunction.allCases.map { "\(typed($0.usage, $0.chineseWords)): \($0.summary)" }
    + FormulaDistribution.allCases.map { distribution in
      """
      \(typed(distribution.usage, distribution.chineseWords)): \(distribution.summary) \
      Mean: \(distribution.mean). Quantile: \(distribution.quantile).
      """
    } + [FormulaDistribution.signs]
  static let examples =
    [
      Example(
        "8/2",
        prints: """
          4
          """),
      Example(
        "= budget.core * 12%",
        prints: """
          60,000
          """),
      Example(
        "1,200,000 / (20 * 12)",
        prints: """
          5,000
          """),
      Example(
        "budget.core + 12%",
        prints: """
          error: 'budget.core + 12%' has no value: money + a percent makes no sense
            budget.core + 12%
            ^~~~~~~~~~~~~~~~~
            To change it by a percent, write * (1 + 12%).
          """),
    ]
    + FormulaFunction.allCases.map { function in
      Example("= \(function.example.formula)", prints: function.example.value)
    } + FormulaDistribution.allCases.map(example)

  private static func example(of distribution: FormulaDistribution) -> Example {
    let name = distribution == .interval ? FormulaDistribution.lognormal : distribution
    let value = distribution.exampleValue
    return Example(
      "= \(distribution.example)",
      after: distribution == .samples ? ["data set deals to 80k, 95k"] : [],
      prints: "\(value.figure)\n\(name.rawValue), mean: \(value.mean)")
  }

  private static func typed(_ usage: String, _ chinese: [String]) -> Typed {
    Typed(english: usage, chinese: (chinese.prefix(1) + [usage]).joined(separator: " "))
  }

  let formula: BareFormula

  init(_ arguments: inout Arguments) throws(UsageError) {
    formula = try arguments.next("formula", "what is to be reckoned")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    var evaluator = Evaluator(plan)
    let figure = try evaluator.value(of: formula.typed.formula)
    let beliefs = try evaluator.beliefs(of: formula.typed.formula).blocks(in: plan)
    let inputs = formula.typed.formula.targets.map(plan.naming)
    return Report(
      [.value(Value(Cell(figure, in: plan)))] + beliefs + plan.grounds(of: inputs))
  }
}
