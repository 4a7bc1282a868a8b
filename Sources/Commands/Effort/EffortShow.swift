import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Compares the hours that were logged with the split.
struct EffortShow: PlanQuery {
  static let name = "effort show"
  static let summary: Message = "Compares the hours that were logged with the split."
  static let details: [Message] = [
    "The deviation is in points: a layer with 45% of the hours where 40% are planned has 5."
  ]
  static let examples = [
    Example(
      "effort show",
      after: [
        "effort split preset mature", "effort log strategy 12h on 2027-03-05",
        "effort log coordination 10h on 2027-03-08", "effort log execution 7h on 2027-04-12",
      ],
      prints: """
        annual 2027 (2027, CNY)
        Layer         Hours    Share  Plan  Points
        ──────────────────────────────────────────
        strategy         12   41.38%   40%    1.38
        coordination     10   34.48%   30%    4.48
        execution         7   24.14%   30%   −5.86
        ──────────────────────────────────────────
        in all           29  100.00%  100%
        """),
    Example(
      "effort show by quarter",
      after: [
        "effort split preset mature", "effort log strategy 12h on 2027-03-05",
        "effort log coordination 10h on 2027-03-08", "effort log execution 7h on 2027-04-12",
      ],
      prints: """
        annual 2027 (2027, CNY)
        Quarter  Layer         Hours    Share  Plan  Points
        ───────────────────────────────────────────────────
        Q1       strategy         12   54.55%   40%   14.55
        Q1       coordination     10   45.45%   30%   15.45
        Q1       execution         0    0.00%   30%  −30.00
        Q2       strategy          0    0.00%   40%  −40.00
        Q2       coordination      0    0.00%   30%  −30.00
        Q2       execution         7  100.00%   30%   70.00
        """),
    Example(
      "effort show",
      prints: """
        Attention is not split yet: 'effort split preset mature' begins.
        """),
    Example(
      "effort show by month",
      prints: """
        error: 'month' is no word that may stand here
          effort show by month
                         ^~~~~
          Type one of them: quarter.
        """),
  ]

  let step: YearStep?

  init(_ arguments: inout Arguments) throws(UsageError) {
    step = try arguments.labeled(.by, "each quarter by itself; the whole year if not given")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    guard let split = plan.effort.split else {
      return Report(.note("Attention is not split yet: 'effort split preset mature' begins."))
    }
    return Report(
      .table(
        step == nil ? EffortTable.ofYear(split, in: plan) : EffortTable.byQuarter(split, in: plan)))
  }
}
