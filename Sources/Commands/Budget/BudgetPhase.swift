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
      "budget phase total 1:1:1:1:1:2:1:1:2:3:3:3",
      prints: """
        Line        Q1       Q2       Q3       Q4
        ─────────────────────────────────────────
        total  150,000  200,000  200,000  450,000
        """),
    Example(
      "budget phase events 0/0/1/1/2/1/0/0/2/2/1/0 by month",
      prints: """
        Line        Q1       Q2      Q3       Q4
        ────────────────────────────────────────
        events  40,000  160,000  80,000  120,000
        """),
    Example(
      "budget phase core even",
      prints: """
        Line       Q1       Q2       Q3       Q4
        ────────────────────────────────────────
        core  125,000  125,000  125,000  125,000
        """),
    Example(
      "budget phase core none",
      after: ["budget phase total 40/30/20/10", "budget phase core even"],
      prints: """
        Line       Q1       Q2       Q3      Q4
        ───────────────────────────────────────
        core  200,000  150,000  100,000  50,000
        """),
    Example(
      "budget phase core 30/25/45",
      prints: """
        error: the ratio has 3 parts, and a year 4 quarters
          budget phase core 30/25/45
                            ^~~~~~~~
          Give 4 parts by quarter, or 12 by month.
        """),
  ]

  let line: LinePath
  let ratio: OrNone<Ratio>?
  let step: PhasingStep?
  let isEven: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line, with all inside it that says nothing else")
    ratio = try arguments.next(
      "ratio", "a part for each quarter or month; none to follow the parent")
    step = try arguments.labeled(.by, "what the parts are for, where their number is to be checked")
    isEven = arguments.flag(.even, "the same for every month")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let phasing = try phasing(in: plan.currency)
    plan.budget.phase(line.id, as: phasing)
    var report = Report(.table(try PhasingTable.answer(of: line.id, in: plan)))
    if let ratio = ratio?.value { report.blocks.noteSum(of: ratio) }
    report.notePhasings(inside: line.id, in: plan.budget)
    return report
  }

  /// Nil for a line that follows its parent.
  private func phasing(in currency: Currency) throws(PlanError) -> Phasing? {
    switch (ratio, isEven) {
    case (nil, true):
      try refuseStep(beside: Label.even.typed)
      return .even
    case (let choice?, false):
      guard let ratio = choice.value else {
        try refuseStep(beside: Keyword.none.typed)
        return nil
      }
      let step = step?.step ?? .init(rawValue: ratio.count) ?? .quarter
      return try Phasing(ratio, by: step, in: currency)
    case (nil, false), (.some, true):
      throw .oneOf("RATIO", "\(Label.even.typed)", at: Label.even.rawValue)
    }
  }

  private func refuseStep(beside word: Typed) throws(PlanError) {
    if step != nil {
      throw .notTogether("\(word)", "\(Label.by.typed)", at: Label.by.rawValue)
    }
  }
}
