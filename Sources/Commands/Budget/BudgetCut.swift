import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Gives a line less: an amount, or a percent of itself.
struct BudgetCut: PlanCommand {
  static let name = "budget cut"
  static let summary: Message = "Gives a line less: an amount, or a percent of itself."
  static let examples = [
    Example(
      "budget cut events by 10%",
      prints: """
        TODO
        """),
    Example(
      "budget cut seminars by 150k",
      prints: """
        TODO
        """),
  ]

  let line: LinePath
  let part: Part

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line")
    part = try arguments.next("part", or: .by, "an amount, or a percent of the line")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    Report(try plan.budget.cut(line.id, by: part))
  }
}
