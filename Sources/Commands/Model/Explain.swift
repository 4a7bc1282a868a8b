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
        Figure            Value  Set by                                   Source
        ────────────────────────────────────────────────────────────────────────
        signed        1,280,000  let signed = leads * conversion * price
          leads             400  let leads = 400
          conversion         4%  let conversion = 4%
          price          80,000  let price = 80000
        """),
    Example(
      "explain budget.healthcare",
      prints: """
        Figure                        Value  Set by                               Source
        ────────────────────────────────────────────────────────────────────────────────
        budget.emerging.healthcare  180,000  budget set emerging.healthcare
                                             180000
        """),
    Example(
      "explain signed depth 1",
      after: Let.funnel + ["let deals = leads * conversion", "let signed = deals * price"],
      prints: """
        Figure       Value  Set by                          Source
        ──────────────────────────────────────────────────────────
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
  let depth: Count?

  init(_ arguments: inout Arguments) throws(UsageError) {
    figure = try arguments.next("name", "a driver, or budget.LINE, staff.PLACE, okr.KR1")
    depth = try arguments.labeled(.depth, "how many levels are shown")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    var explanation = Explanation(of: plan, depth: depth?.value ?? Explanation.deepest)
    let rows = explanation.rows(for: figure.target)
    let tree = Tree(
      columns: [
        Column("figure", "Figure"), Column("value", "Value"), Column("command", "Set by"),
        Column("source", "Source"),
      ], rows: rows)
    let faults = explanation.faults.map { Block.note("\($0).") }
    let cut: [Block] =
      explanation.isCut ? [.note("More stands below it: 'depth' shows more levels.")] : []
    return Report([.tree(tree)] + faults + cut)
  }
}
