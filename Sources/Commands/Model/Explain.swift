import CommandLanguage
import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Shows what a figure is computed from.
struct Explain: PlanQuery {
  static let name = "explain"
  static let summary: Message =
    "Shows what a figure is computed from: values, formulas, sources, and the command that sets each."
  static let examples = [
    Example(
      "explain signed", after: Let.funnel + ["let signed = leads * conversion * price"],
      prints: """
        Figure            Value  Set by
        ────────────────────────────────────────────────────────────────
        signed        1,280,000  let signed = leads * conversion * price
          leads             400  let leads = 400
          conversion         4%  let conversion = 4%
          price          80,000  let price = 80000
        """),
    Example(
      "explain budget.healthcare",
      prints: """
        Figure                        Value  Set by
        ──────────────────────────────────────────────────────────────────────────
        budget.emerging.healthcare  180,000  budget set emerging.healthcare 180000
        """),
    Example(
      "explain signed by quarter",
      after: Let.funnel + [
        "let leads by quarter as flow = 80, 90, 110, 120",
        "let signed = leads * conversion * price",
      ],
      prints: """
        Figure         2027Q1   2027Q2   2027Q3   2027Q4       2027  Set by
        ────────────────────────────────────────────────────────────────────────────────
        signed        256,000  288,000  352,000  384,000  1,280,000  let signed = leads
                                                                     * conversion *
                                                                     price
          leads            80       90      110      120        400  let leads by
                                                                     quarter as flow =
                                                                     80, 90, 110, 120
          conversion       4%       4%       4%       4%         4%  let conversion = 4%
          price        80,000   80,000   80,000   80,000     80,000  let price = 80000
        """),
    Example(
      "explain price by month", after: ["let price by quarter as level = 8万, 8万, 8.5万, 9万"],
      prints: """
        Figure  2027-01  2027-02  2027-03  2027-04  2027-05  2027-06  2027-07  2027-08
        ──────────────────────────────────────────────────────────────────────────────
        price    80,000   80,000   80,000   80,000   80,000   80,000   85,000   85,000

        Figure  2027-09  2027-10  2027-11  2027-12    2027  Set by
        ──────────────────────────────────────────────────────────────────────────────
        price    85,000   90,000   90,000   90,000  90,000  let price by quarter as
                                                            level = 80000, 80000,
                                                            85000, 90000
        """),
    Example(
      "explain signed depth 1",
      after: Let.funnel + ["let deals = leads * conversion", "let signed = deals * price"],
      prints: """
        Figure       Value  Set by
        ──────────────────────────────────────────────────
        signed   1,280,000  let signed = deals * price
          deals         16  let deals = leads * conversion
          price     80,000  let price = 80000

        More stands below it: 'depth' shows more levels.
        """),
    Example(
      "explain nothing",
      prints: """
        error: there is no driver 'nothing'
          explain nothing
                  ^~~~~~~
          'driver list' lists them, 'let' makes one.
        """),
  ]

  let figure: FigureName
  let step: PhasingStep?
  let depth: Count?

  init(_ arguments: inout Arguments) throws(UsageError) {
    figure = try arguments.next("name", "a driver, or budget.LINE, staff.PLACE, okr.KR1")
    step = try arguments.labeled(.by, "the periods that are shown beside the year")
    depth = try arguments.labeled(.depth, "how many levels are shown")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    var explanation = Explanation(
      of: plan, by: step?.step, depth: depth?.value ?? Explanation.deepest)
    let rows = explanation.rows(for: figure.target)
    let tree = Tree(columns: explanation.columns(of: rows), rows: rows)
    let faults = explanation.faults.map { Block.note("\($0).") }
    let cut: [Block] =
      explanation.isCut ? [.note("More stands below it: 'depth' shows more levels.")] : []
    return Report([.tree(tree)] + faults + cut + explanation.fixed)
  }
}
