import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lets a locked line change again.
struct BudgetUnlock: BudgetCommand {
  static let name = "budget unlock"
  static let summary: Message = "Lets a locked line change again."
  static let examples = [
    Example(
      "budget unlock brand", after: ["budget lock brand"],
      prints: "brand is unlocked at 200,000."),
    Example(
      "budget unlock nowhere",
      prints: """
        error: there is no line 'nowhere'
          budget unlock nowhere
                        ^~~~~~~
          'budget show' lists the lines, 'budget add' makes one.
        """),
  ]

  let line: LinePath

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line to unlock")
  }

  func move(in plan: inout Plan) throws(PlanError) -> BudgetAnswer {
    let changes = try plan.budget.unlock(line.id)
    let note = Block.note("\(line.path) is unlocked at \(plan.budget.amount(of: line.id)).")
    return changes.lines.contains { $0.before != $0.after }
      ? BudgetAnswer(changes) : BudgetAnswer(nil, [note])
  }
}
