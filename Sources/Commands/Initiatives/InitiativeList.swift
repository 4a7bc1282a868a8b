import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lists the initiatives with their days and their money.
struct InitiativeList: PlanQuery {
  static let name = "initiative list"
  static let summary: Message = "Lists the initiatives with their days and their money."
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
          Type 'initiative list' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let initiatives = plan.initiatives.all
    guard !initiatives.isEmpty else {
      return Report(.note("There are no initiatives; 'initiative add' adds one."))
    }
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
