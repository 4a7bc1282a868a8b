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
        seminars   100,000 → –
        100,000 unallocated in core.
        """),
    Example(
      "budget remove core anyway",
      prints: """
        core   500,000 → –
        500,000 unallocated in total.
        """),
    Example(
      "budget remove core",
      prints: """
        error: 'core' holds 'events', 'seminars'
          budget remove core
                        ^~~~
          Add 'anyway' to remove them as well.
        """),
  ]

  let line: LinePath
  let anyway: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line to remove")
    anyway = arguments.flag(.anyway, "with all lines inside it")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    Report(try plan.budget.remove(line.id, anyway: anyway))
  }
}
