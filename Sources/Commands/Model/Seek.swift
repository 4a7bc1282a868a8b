import CommandLanguage
import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Looks for the value of an input at which a figure comes to a target.
struct Seek: LongCommand {
  static let name = "seek"
  static let summary: Message =
    "Looks for the value of an input at which a figure comes to a target; the plan stays as it is."
  static let details: [Message] = [
    "It looks at 65 values from the first to the last, which are 0 and ten times what the input has now where nothing else is said, and closes in on each change of sign between two of them."
  ]
  static let examples = [
    Example(
      "seek leads for signed = 2m", after: Let.funnel + ["let signed = leads * conversion * price"],
      prints: """
        leads     signed
        ────────────────
          625  2,000,000

        Changes of sign seen: 1; between the values looked at there may be more.
        """),
    Example(
      "seek x from 0 to 10 for y = 0", after: ["let x = 1", "let y = (x - 2) * (x - 7)"],
      prints: """
        x  y
        ────
        2  0
        7  0

        Changes of sign seen: 2; between the values looked at there may be more.
        """),
    Example(
      "seek budget.total for budget.core = 750k",
      prints: """
        budget.total  budget.core
        ─────────────────────────
           1,500,000      750,000

        Changes of sign seen: 1; between the values looked at there may be more.
        """),
    Example(
      "seek budget.total for budget.energy = 1m",
      prints: """
        The target was not met at any of the values looked at.

        Figure                   Least        Most
        ──────────────────────────────────────────
        budget.total                 0  10,000,000
        budget.emerging.energy  90,000      90,000

        budget.emerging.energy does not move with budget.total: it is the same at all
        values looked at.
        """),
    Example(
      "seek staff.content for budget.core = 1m",
      prints: """
        error: 'staff.content' has no value of its own to try
          seek staff.content for budget.core = 1m
               ^~~~~~~~~~~~~
          Name a driver, a budget line or staff.total.
        """),
  ]

  let input: FigureName
  let first: FigureNumber?
  let last: FigureNumber?
  let figure: FigureName
  let target: FormulaValue

  init(_ arguments: inout Arguments) throws(UsageError) {
    input = try arguments.next("name", "the input: a driver, budget.LINE or staff.total")
    first = try arguments.labeled(.from, as: "number", "the first value that is looked at")
    last = try arguments.labeled(.to, as: "number", "the last value that is looked at")
    figure = try arguments.labeled(.for, as: "figure", "the figure that is to come to the target")
    target = try arguments.next("formula", "the target")
  }

  func run(
    on plan: Plan, today: Day, in workbench: inout Workbench
  ) throws(LineError) -> Report {
    try Seeking(input, first, last, figure).report(of: target.formula, in: plan, workbench.world)
  }
}
