import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Removes a line; one that holds others only with 'anyway'.
struct BudgetRemove: RemovingCommand, BudgetCommand {
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
    Example(
      "budget remove seminars", after: ["initiative add webinars line seminars"],
      prints: """
        error: 'core.seminars' pays for 'webinars'
          budget remove seminars
                        ^~~~~~~~
          Give them other lines with 'initiative edit', or type 'budget remove' with
          'anyway'.
        """),
    Example(
      "budget remove seminars anyway", after: ["initiative add webinars line seminars"],
      prints: """
        seminars   100,000 → –
        100,000 unallocated in core.
        Not paid from it any more: 'webinars'.
        """),
  ]

  let line: LinePath
  let anyway: Bool

  var removed: String { line.path }

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line to remove")
    anyway = arguments.flag(
      .anyway, "with all lines inside it, and though initiatives or scenarios use it")
  }

  func move(in plan: inout Plan) throws(PlanError) -> BudgetAnswer {
    let (changes, users) = try plan.removeLine(line.id, anyway: anyway)
    let names = Message.joined(users.map { "'\($0)'" }, by: ", ")
    return BudgetAnswer(changes, names.map { [.note("Not paid from it any more: \($0).")] } ?? [])
  }
}
