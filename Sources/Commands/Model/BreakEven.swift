import CommandLanguage
import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Looks for the value of an input at which a figure is nothing.
struct BreakEven: LongCommand {
  static let name = "breakeven"
  static let summary: Message =
    "Looks for the value of an input at which a figure, as a profit, is nothing."
  static let examples = [
    Example(
      "breakeven price for profit",
      after: ["let price = 80k", "let profit = 16 * price - 800k"],
      prints: """
         price  profit
        ──────────────
        50,000       0

        Changes of sign seen: 1; between the values looked at there may be more.
        """),
    Example(
      "breakeven price from 100k to 200k for profit",
      after: ["let price = 80k", "let profit = 16 * price - 800k"],
      prints: """
        The target was not met at any of the values looked at.

        Figure    Least       Most
        ──────────────────────────
        price   100,000    200,000
        profit  800,000  2,400,000
        """),
    Example(
      "breakeven price for profit = 1.5m",
      after: ["let price = 80k", "let profit = 16 * price - 800k"],
      prints: """
        error: 'profit = 1.5m' is more than the name of a figure
          breakeven price for profit = 1.5m
                              ^~~~~~~~~~~~~
          'seek' takes a target behind =, 'let' gives a value.
        """),
    Example(
      "breakeven price for profit",
      prints: """
        error: there is no driver 'price'
          breakeven price for profit
                    ^~~~~
          'driver list' lists them, 'let' makes one.
        """),
  ]

  let input: FigureName
  let first: FigureNumber?
  let last: FigureNumber?
  let figure: FigureName

  init(_ arguments: inout Arguments) throws(UsageError) {
    input = try arguments.next("name", "the input: a driver, budget.LINE or staff.total")
    first = try arguments.labeled(.from, as: "number", "the first value that is looked at")
    last = try arguments.labeled(.to, as: "number", "the last value that is looked at")
    figure = try arguments.labeled(.for, as: "figure", "the figure that is to be nothing")
  }

  func run(
    on plan: Plan, today: Day, in workbench: inout Workbench
  ) throws(LineError) -> Report {
    try Seeking(input, first, last, figure).report(of: .zero, in: plan, workbench.world)
  }
}
