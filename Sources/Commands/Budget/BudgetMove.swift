import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Moves part of one line's amount to another.
struct BudgetMove: PlanCommand {
  static let name = "budget move"
  static let summary: Message = "Moves part of one line's amount to another."
  static let examples = [
    Example(
      "budget move 30% from events to seminars",
      prints: """
        TODO
        """),
    Example(
      "budget move 50k from emerging to brand",
      prints: """
        TODO
        """),
    Example(
      "budget move 1m from events to seminars",
      prints: """
        TODO
        """),
  ]

  let part: Part
  let source: LinePath
  let target: LinePath

  init(_ arguments: inout Arguments) throws(UsageError) {
    part = try arguments.next("part", "an amount, or a percent of the source")
    source = try arguments.labeled(.from, "the line that gives")
    target = try arguments.labeled(.to, "the line that takes")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    Report(try plan.budget.move(part, from: source.id, to: target.id))
  }
}
