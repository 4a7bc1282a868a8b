import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Removes a line; one that holds others only with 'anyway'.
struct BudgetRemove: PlanCommand {
  static let name = "budget remove"
  static let summary: Message = "Removes a line; one that holds others only with 'anyway'."
  static let examples = [
    Example(
      "budget remove seminars",
      prints: """
        TODO
        """),
    Example(
      "budget remove core anyway",
      prints: """
        TODO
        """),
    Example(
      "budget remove core",
      prints: """
        TODO
        """),
  ]

  let line: LinePath
  let anyway: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line")
    anyway = arguments.flag(.anyway, "with all lines inside it")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    Report(try plan.budget.remove(line.id, anyway: anyway))
  }
}
