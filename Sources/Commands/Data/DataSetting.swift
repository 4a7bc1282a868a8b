import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Keeps values that were observed, for `samples`.
struct DataSetting: PlanCommand {
  static let name = "data set"
  static let summary: Message = "Keeps values that were observed, for formulas to draw from."
  static let details: [Message] = [
    "Each trial of samples(NAME) draws one of them; those that stand there twice are drawn twice as often."
  ]
  static let examples = [
    Example(
      "data set deals to 80k, 95k, 120k, 95k",
      prints: """
        Data   Values    Mean   Least     Most  Source
        ──────────────────────────────────────────────
        deals       4  97,500  80,000  120,000
        """),
    Example(
      "data set rates to 3%, 4.5%, 2.8% source \"survey 2026\"",
      prints: """
        Data   Values   Mean  Least  Most  Source
        ──────────────────────────────────────────────
        rates       3  3.43%   2.8%  4.5%  survey 2026
        """),
    Example(
      "data set deals to 80k, many",
      prints: """
        error: 'many' is no number
          data set deals to 80k, many
                                 ^~~~
          A value is a number, a percent or an amount.
        """),
  ]

  let data: Name
  let numbers: NumberList
  let source: Phrase?

  init(_ arguments: inout Arguments) throws(UsageError) {
    data = try arguments.next("name", "what the data are called")
    numbers = try arguments.labeled(.to, "the values, with commas between them")
    source = try arguments.labeled(.source, "where they come from")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let before = plan.data.id(of: data).map { plan.data[$0] }
    plan.data.set(data, to: numbers.values, source: source?.text)
    return Report(data: data, from: before, in: plan)
  }
}
