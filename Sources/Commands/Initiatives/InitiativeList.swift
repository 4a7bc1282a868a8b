import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lists the initiatives with their days and their money.
struct InitiativeList: PlanQuery {
  static let name = "initiative list"
  static let summary: Message =
    "Lists the initiatives with their days and their money, or what they contributed."
  static let examples = [
    Example(
      "initiative list",
      after: [
        "initiative add industry expo owner Li Na line events begin 2027-05-31 end 2027-06-02",
        "initiative add webinars line seminars, media begin Q2 end Q3 reserve 2027-01-15",
        "initiative add charity run",
      ],
      prints: """
        annual 2027 (2027, CNY)
        Initiative     Owner  Begin       End         Reserve     Days late   Budget
        ────────────────────────────────────────────────────────────────────────────
        industry expo  Li Na  2027-05-31  2027-06-02  2027-02-28          0  400,000
        webinars              2027-04-01  2027-09-30  2027-01-15         14  220,000
        charity run
        """),
    Example(
      "initiative list by quarter",
      after: [
        "initiative add expo owner Li Na", "initiative add webinars",
        "initiative score expo 8 on Q2", "initiative score expo 6 on Q3",
        "initiative score webinars 7 on Q2",
      ],
      prints: """
        annual 2027 (2027, CNY): contributions
        Initiative  Owner  Q1  Q2  Q3  Q4
        ─────────────────────────────────
        expo        Li Na       8   6
        webinars                7
        """),
    Example(
      "initiative list",
      prints: """
        There are no initiatives; 'initiative add' adds one.
        """),
    Example(
      "initiative list expo",
      prints: """
        error: 'expo' is more than 'initiative list' takes
          initiative list expo
                          ^~~~
          Usage: initiative list [by quarter]
        """),
  ]

  let step: YearStep?

  init(_ arguments: inout Arguments) throws(UsageError) {
    step = try arguments.labeled(.by, "what each contributed in each quarter")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let initiatives = plan.initiatives.all
    guard !initiatives.isEmpty else {
      return Report(.note("There are no initiatives; 'initiative add' adds one."))
    }
    guard step == nil else { return Report(.table(Self.review(initiatives, in: plan))) }
    return Report(
      .table(
        Table(
          title: plan.title,
          columns: [
            Column("initiative", "Initiative"), Column("owner", "Owner"),
            Column("begin", "Begin"), Column("end", "End"), Column("reserve", "Reserve"),
            Column("late", "Days late"), Column("budget", "Budget"),
          ], rows: initiatives.map { Self.row($0, in: plan, on: today) })))
  }

  /// The scores of each quarter.
  private static func review(_ initiatives: [Initiative], in plan: Plan) -> Table {
    let quarters = plan.fiscalYear.quarters.map(\.number)
    return Table(
      title: "\(plan.title): contributions",
      columns: [Column("initiative", "Initiative"), Column("owner", "Owner")]
        + quarters.map { Column("q\($0)", .verbatim("Q\($0)")) },
      rows: initiatives.map { initiative in
        let scores = quarters.map { quarter in
          initiative.contributions.first { $0.quarter == quarter }.map { Cell.count($0.score) }
        }
        return Table.Row(
          [.text(initiative.name.text), initiative.owner.map { .text($0.text) } ?? .empty]
            + scores.map { $0 ?? .empty })
      })
  }

  private static func row(_ initiative: Initiative, in plan: Plan, on today: Day) -> Table.Row {
    let reserve = initiative.reserve ?? initiative.reserveAsked(by: plan.playbook)
    return Table.Row([
      .text(initiative.name.text), initiative.owner.map { .text($0.text) } ?? .empty,
      initiative.begin.map(Cell.day) ?? .empty, initiative.end.map(Cell.day) ?? .empty,
      reserve.map(Cell.day) ?? .empty,
      initiative.daysLate(by: plan.playbook, on: today).map(Cell.count) ?? .empty,
      initiative.lines.isEmpty ? .empty : .money(plan.budget(of: initiative)),
    ])
  }
}
