import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Keeps a line's amount, whatever is asked or becomes of its parent.
struct BudgetLock: PlanCommand {
  static let name = "budget lock"
  static let summary: Message = "Keeps a line's amount, whatever is asked or becomes of its parent."
  static let details: [Message] = [
    "Only the amount is kept: a locked line takes another name, another owner and notes.",
    "A share that is locked keeps its amount; unlocked, it is that share of its parent again.",
  ]
  static let examples = [
    Example(
      "budget lock brand",
      prints: "brand is locked at 200,000."),
    Example(
      "budget lock brand", after: ["budget lock brand"],
      prints: "brand is locked at 200,000."),
    Example(
      "budget lock awrds",
      prints: """
        error: there is no line 'awrds'
          budget lock awrds
                      ^~~~~
          Did you mean 'awards'?
        """),
  ]

  let line: LinePath

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line to lock")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    _ = try plan.budget.lock(line.id)
    return Report(.note("\(line.path) is locked at \(plan.budget.amount(of: line.id))."))
  }
}
