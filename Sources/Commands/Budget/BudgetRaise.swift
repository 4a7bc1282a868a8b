import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Gives a line more: an amount, or a percent of itself.
struct BudgetRaise: BudgetCommand {
  static let name = "budget raise"
  static let summary: Message = "Gives a line more: an amount, or a percent of itself."
  static let examples = [
    Example(
      "budget raise seminars by 20%",
      prints: """
        seminars   100,000 → 120,000
        core is over by 20,000.
        """),
    Example(
      "budget raise brand 50k",
      prints: """
        brand   200,000 → 250,000
        total is over by 50,000; 50,000 unallocated in brand.
        """),
    Example(
      "budget raise brand 5x",
      prints: """
        error: '5x' ends in 'x', which is not known
          budget raise brand 5x
                              ^
          A number may end in k, m, %, 千, 万, 百万 or 亿.
        """),
  ]

  let line: LinePath
  let part: Part

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line that gets more")
    part = try arguments.next("amount|percent", or: .by, "an amount, or a percent of the line")
  }

  func move(in plan: inout Plan) throws(PlanError) -> BudgetAnswer {
    BudgetAnswer(try plan.budget.raise(line.id, by: part))
  }
}
