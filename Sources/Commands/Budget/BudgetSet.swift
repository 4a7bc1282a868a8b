import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Gives a line another amount, or a share of its parent.
struct BudgetSet: PlanCommand {
  static let name = "budget set"
  static let summary: Message = "Gives a line another amount, or a share of its parent."
  static let examples = [
    Example(
      "budget set core.seminars 150k",
      prints: """
        seminars   100,000 → 150,000
        core is over by 50,000.
        """),
    Example(
      "budget set events 50%",
      prints: """
        events   400,000 → 250,000
        150,000 unallocated in core.
        """),
    Example(
      "budget set seminars 200k from others",
      prints: """
        seminars   100,000 → 200,000
        events     400,000 → 300,000
        """),
    Example(
      "budget set emerging 40% from brand",
      prints: """
        emerging   300,000 → 400,000
        brand      200,000 → 100,000
        130,000 unallocated in emerging; brand is over by 100,000.
        """),
    Example(
      "budget set nowhere 5",
      prints: """
        error: there is no line 'nowhere'
          budget set nowhere 5
                     ^~~~~~~
          'budget show' lists the lines, 'budget add' makes one.
        """),
  ]

  let line: LinePath
  let allocation: Allocation
  let givers: GivingLines?

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line that gets the amount")
    allocation = try arguments.next("amount|percent", "an amount, or a percent of the parent")
    givers = try arguments.labeled(.from, "who makes up for it: others, or a list of lines")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    guard let givers else { return Report(try plan.budget.set(line.id, to: allocation)) }
    return Report(try plan.budget.set(line.id, to: allocation, from: givers.givers))
  }
}
