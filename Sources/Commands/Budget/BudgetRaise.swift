import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Gives a line more: an amount, or a percent of itself.
struct BudgetRaise: PlanCommand {
  static let name = "budget raise"
  static let summary: Message = "Gives a line more: an amount, or a percent of itself."
  static let examples = [
    Example(
      "budget raise seminars by 20%",
      prints: """
        TODO
        """),
    Example(
      "budget raise brand 50k",
      prints: """
        TODO
        """),
    Example(
      "budget raise brand 5x",
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
    Report(try plan.budget.raise(line.id, by: part))
  }
}
