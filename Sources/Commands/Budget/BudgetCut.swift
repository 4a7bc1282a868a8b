import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Gives a line less: an amount, or a percent of itself.
struct BudgetCut: BudgetCommand {
  static let name = "budget cut"
  static let summary: Message = "Gives a line less: an amount, or a percent of itself."
  static let examples = [
    Example(
      "budget cut events by 10%",
      prints: """
        events   400,000 → 360,000
        40,000 unallocated in core.
        """),
    Example(
      "budget cut brand by 10%", after: ["budget set media = budget.brand / 4"],
      prints: """
        brand   200,000 → 180,000
        media    50,000 →  45,000
        20,000 unallocated in total; 55,000 unallocated in brand.
        """),
    Example(
      "budget cut seminars by 150k",
      prints: """
        error: 'core.seminars' has 100,000, less than 150,000
          budget cut seminars by 150k
                     ^~~~~~~~
          Take less, or give an amount with 'budget set'.
        """),
  ]

  let line: LinePath
  let part: Part

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line that gets less")
    part = try arguments.next("amount|percent", or: .by, "an amount, or a percent of the line")
  }

  func move(in plan: inout Plan) throws(PlanError) -> BudgetAnswer {
    BudgetAnswer(try plan.budget.cut(line.id, by: part))
  }
}
