import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Sets the amount of the whole budget; shares follow it.
struct BudgetTotal: BudgetCommand {
  static let name = "budget total"
  static let summary: Message = "Sets the amount of the whole budget; shares follow it."
  static let examples = [
    Example(
      "budget total 2m",
      prints: """
        total   1,000,000 → 2,000,000
        500,000 unallocated in core; 330,000 unallocated in emerging; 200,000
        unallocated in brand.
        """),
    Example(
      "budget total 1.2亿",
      prints: """
        total   1,000,000 → 120,000,000
        59,500,000 unallocated in core; 35,730,000 unallocated in emerging; 23,800,000
        unallocated in brand.
        """),
    Example(
      "budget total 12%",
      prints: """
        error: '12%' is a percent, not an amount
          budget total 12%
                       ^~~
          Write an amount, as in 120000 or 12万.
        """),
  ]

  let amount: Money

  init(_ arguments: inout Arguments) throws(UsageError) {
    amount = try arguments.next("amount", "the amount for the year")
  }

  func move(in plan: inout Plan) throws(PlanError) -> BudgetAnswer {
    BudgetAnswer(try plan.budget.setTotal(amount))
  }
}
