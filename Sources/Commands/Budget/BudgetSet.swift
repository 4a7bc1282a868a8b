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
        TODO
        """),
    Example(
      "budget set events 50%",
      prints: """
        TODO
        """),
    Example(
      "budget set seminars 200k from others",
      prints: """
        TODO
        """),
    Example(
      "budget set emerging 40% from brand",
      prints: """
        TODO
        """),
    Example(
      "budget set nowhere 5",
      prints: """
        TODO
        """),
  ]

  let line: LinePath
  let allocation: Allocation
  let givers: GivingLines?

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line")
    allocation = try arguments.next("amount", "an amount, or a percent of the parent")
    givers = try arguments.labeled(.from, "who makes up for it: others, or a list of lines")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    guard let givers else { return Report(try plan.budget.set(line.id, to: allocation)) }
    return Report(try plan.budget.set(line.id, to: allocation, from: givers.givers))
  }
}
