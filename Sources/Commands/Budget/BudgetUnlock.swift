import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lets a locked line change again.
struct BudgetUnlock: BudgetCommand {
  static let name = "budget unlock"
  static let summary: Message = "Lets a locked line change again."
  static let details: [Message] = [
    "A line that is a share follows its parent again, so its amount may move."
  ]
  static let examples = [
    Example(
      "budget unlock brand", after: ["budget lock brand"],
      prints: "brand is unlocked at 200,000."),
    Example(
      "budget unlock brand", after: ["budget lock brand", "budget total 1.2m"],
      prints: """
        brand   200,000 → 240,000
        40,000 unallocated in brand.
        brand is a share again; it follows total.
        """),
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
    guard changes.lines.contains(where: { $0.before != $0.after }) else {
      let amount = plan.budget.amount(of: line.id)
      return BudgetAnswer(nil, [.note("\(line.path) is unlocked at \(amount).")])
    }
    return BudgetAnswer(changes, followed(in: plan.budget).map { [.note($0)] } ?? [])
  }

  /// Why the amount of a share has moved; nil for other lines.
  private func followed(in budget: Budget) -> Message? {
    let unlocked = budget[line.id]
    guard unlocked.allocation.share != nil, let parent = unlocked.parent else { return nil }
    let (name, above) = (
      Message.line(unlocked.name.text), Message.line(budget[parent].name.text)
    )
    return "\(name) is a share again; it follows \(above)."
  }
}
