import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Moves part of one line's amount to another.
struct BudgetMove: BudgetCommand {
  static let name = "budget move"
  static let summary: Message = "Moves part of one line's amount to another."
  static let examples = [
    Example(
      "budget move 30% from events to seminars",
      prints: """
        events     400,000 → 280,000
        seminars   100,000 → 220,000
        """),
    Example(
      "budget move 50k from emerging to brand",
      prints: """
        emerging   300,000 → 250,000
        brand      200,000 → 250,000
        emerging is over by 20,000; 50,000 unallocated in brand.
        """),
    Example(
      "budget move 1m from events to seminars",
      prints: """
        error: 'core.events' has 400,000, less than 1,000,000
          budget move 1m from events to seminars
                              ^~~~~~
          Take less, or give an amount with 'budget set'.
        """),
  ]

  let part: Part
  let source: LinePath
  let target: LinePath

  init(_ arguments: inout Arguments) throws(UsageError) {
    part = try arguments.next("amount|percent", "an amount, or a percent of the source")
    source = try arguments.labeled(.from, "the line that gives")
    target = try arguments.labeled(.to, "the line that takes")
  }

  func move(in plan: inout Plan) throws(PlanError) -> BudgetAnswer {
    BudgetAnswer(try plan.budget.move(part, from: source.id, to: target.id))
  }
}
