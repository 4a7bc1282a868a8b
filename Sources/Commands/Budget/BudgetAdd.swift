import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Adds a line after its siblings.
struct BudgetAdd: BudgetCommand {
  static let name = "budget add"
  static let summary: Message = "Adds a line after its siblings."
  static let examples = [
    Example(
      "budget add core.webinars 50k",
      prints: """
        webinars   – → 50,000
        core is over by 50,000.
        """),
    Example(
      "budget add \"field tests\" 10% under emerging",
      prints: "field tests   – → 30,000"),
    Example(
      "budget add core.events 5",
      prints: """
        error: 'core' already has a line 'events'
          budget add core.events 5
                     ^~~~~~~~~~~
          Choose another name, or change that line with 'budget set'.
        """),
  ]

  let line: NewLine
  let allocation: AllocationValue
  let parent: LinePath?

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("name", "the new name, with the path of its parent")
    allocation = try arguments.next("amount|percent", "an amount, or a percent of the parent")
    parent = try arguments.labeled(.under, "the parent; the total if none is given")
  }

  func move(in plan: inout Plan) throws(PlanError) -> BudgetAnswer {
    guard line.parent == nil || parent == nil else { throw .parentTwice(line.name) }
    let id = (parent ?? line.parent)?.id ?? .total
    let amount = try plan.allocation(allocation, for: line.name.text)
    let changes = try plan.budget.add(line.name, amount, under: id)
    var answer = BudgetAnswer(changes, allocation.beliefs(in: plan))
    answer.notes.noteSlashes(in: line.name, of: plan)
    return answer
  }
}
