import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Says how a line falls on the months of the year.
struct BudgetPhase: PlanCommand {
  static let name = "budget phase"
  static let summary: Message = "Says how a line falls on the months of the year."
  static let examples = [
    Example(
      "budget phase core 30/25/25/20 by quarter",
      prints: """
        Line       Q1       Q2       Q3       Q4
        ────────────────────────────────────────
        core  150,000  125,000  125,000  100,000
        """),
    Example(
      "budget phase total 1:1:1:1:1:1:1:1:1:1:1:1 by month",
      prints: """
        Line        Q1       Q2       Q3       Q4
        ─────────────────────────────────────────
        total  250,000  250,000  250,000  250,000
        """),
    Example(
      "budget phase core even",
      prints: """
        Line       Q1       Q2       Q3       Q4
        ────────────────────────────────────────
        core  125,000  125,000  125,000  125,000
        """),
    Example(
      "budget phase core 30/25/45 by quarter",
      prints: """
        error: the ratio has 3 parts, and a year 4 quarters
          budget phase core 30/25/45 by quarter
                            ^~~~~~~~
          Give 4 parts by quarter, or 12 by month.
        """),
  ]

  let line: LinePath
  let ratio: Ratio?
  let step: PhasingStep?
  let isEven: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line, with all inside it that says nothing else")
    ratio = try arguments.next("ratio", "a part for each quarter or month")
    step = try arguments.labeled(.by, "what the parts are for; quarters if they are four")
    isEven = arguments.flag(.even, "the same for every month")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let phasing = try phasing()
    plan.budget.phase(line.id, as: phasing)
    return Report(.table(PhasingTable.answer(of: line.id, in: plan)))
  }

  private func phasing() throws(PlanError) -> Phasing {
    if isEven, step != nil { throw .notTogether(Label.even.rawValue, Label.by.rawValue) }
    switch (ratio, isEven) {
    case (nil, true): return .even
    case (let ratio?, false): return try Phasing(ratio, by: step?.step(for: ratio) ?? .quarter)
    case (nil, false), (.some, true): throw .oneOf("RATIO", "even")
    }
  }
}
