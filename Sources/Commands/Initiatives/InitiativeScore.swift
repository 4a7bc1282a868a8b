import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Scores what an initiative contributed to the company goal in a quarter.
struct InitiativeScore: PlanCommand {
  static let name = "initiative score"
  static let summary: Message =
    "Scores what an initiative contributed to the company goal in a quarter."
  static let examples = [
    Example(
      "initiative score expo 8 on 2027-03-31 note both key accounts came",
      after: ["initiative add expo"],
      prints: """
        expo, Q1   – → 8
        """),
    Example(
      "initiative score expo 6 on Q1",
      after: ["initiative add expo", "initiative score expo 8 on Q1"],
      prints: """
        expo, Q1   8 → 6
        """),
    Example(
      "initiative score expo 8 on 2027-03-30", after: ["initiative add expo"],
      prints: """
        error: 2027-03-30 is no end of a quarter of the plan
          initiative score expo 8 on 2027-03-30
                                     ^~~~~~~~~~
          Name the quarter, as in 'on Q1'.
        """),
    Example(
      "initiative score expo 11 on Q1", after: ["initiative add expo"],
      prints: """
        error: the score 11 is not between 1 and 10
          initiative score expo 11 on Q1
                                ^~
          'playbook show' gives the scale in force.
        """),
  ]

  let initiative: InitiativeName
  let score: ScoreValue
  let day: DueDay
  let note: FreeText?

  init(_ arguments: inout Arguments) throws(UsageError) {
    initiative = try arguments.next("name", "the initiative")
    score = try arguments.next("score", "how much it contributed, as 8")
    day = try arguments.labeled(.on, "the end of the quarter, as Q1 or 2027-03-31")
    note = try arguments.labeled(.note, "what there is to say, to the end of the line")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    try plan.playbook.checkScore(score.score, by: "contribution.scale")
    guard let quarter = plan.fiscalYear.quarters.first(where: { $0.lastDay == day.day }) else {
      throw .initiative(.noQuarterEnd(day.day))
    }
    let before = plan.initiatives[initiative.id]
    let old = before.contributions.first { $0.quarter == quarter.number }
    plan.initiatives.score(
      Contribution(quarter: quarter.number, score: score.score, note: note?.text),
      of: initiative.id)
    return Report(
      .table(
        Table(
          columns: [
            Column("initiative", "Initiative"), Column("before", "Before"),
            Column("after", "After"),
          ],
          rows: [
            Table.Row([
              .message("\(before.name), Q\(quarter.number)"),
              old.map { .count($0.score) } ?? .empty, .count(score.score),
            ])
          ], layout: .changes)))
  }
}
