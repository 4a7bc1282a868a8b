import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Shows all that is known of an initiative.
struct InitiativeShow: PlanQuery {
  static let name = "initiative show"
  static let summary: Message = "Shows all that is known of an initiative."
  static let examples = [
    Example(
      "initiative show webinars",
      after: [
        "initiative add webinars owner Li Na line seminars, media begin Q2 end Q3 "
          + "reserve 2027-01-15 source online seminars value 8 execution 6",
        "initiative score webinars 7 on Q2 note good talks, few leads",
        "initiative score webinars 8 on Q3", "initiative note webinars every second Tuesday",
      ],
      prints: """
        webinars
        Owner            Li Na
        Begin            2027-04-01
        End              2027-09-30
        Reserve          2027-01-15, 14 days late
        Source           online seminars
        Value score      8
        Execution score  6

        Line            Amount
        ──────────────────────
        core.seminars  100,000
        brand.media    120,000
        ──────────────────────
        in all         220,000

        Quarter  Contribution  Note
        ────────────────────────────────────────────
        Q2                  7  good talks, few leads
        Q3                  8

        Note: every second Tuesday
        """),
    Example(
      "initiative show webinar", after: ["initiative add webinars"],
      prints: """
        error: there is no initiative 'webinar'
          initiative show webinar
                          ^~~~~~~
          Did you mean 'webinars'?
        """),
  ]

  let initiative: InitiativeName

  init(_ arguments: inout Arguments) throws(UsageError) {
    initiative = try arguments.next("name", "the initiative")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let initiative = plan.initiatives[initiative.id]
    var blocks: [Block] = [.heading("\(initiative.name)")]
    let facts = InitiativeFacts(initiative, in: plan, on: today).others
    let rows = facts.compactMap { fact in
      fact.cell.map { Table.Row([.message(fact.name), $0]) }
    }
    if !rows.isEmpty {
      blocks.append(
        .table(
          Table(
            columns: [Column("property", "Property"), Column("value", "Value")], rows: rows,
            layout: .bare)))
    }
    if !initiative.lines.isEmpty { blocks.append(.table(Self.lines(initiative, in: plan))) }
    if !initiative.contributions.isEmpty {
      blocks.append(.table(Self.contributions(initiative.contributions)))
    }
    return Report(blocks + initiative.notes.map { .note("Note: \($0)") })
  }

  /// What it is paid from.
  private static func lines(_ initiative: Initiative, in plan: Plan) -> Table {
    let rows = initiative.lines.map { line in
      Table.Row([.line(plan.budget.path(of: line)), .money(plan.budget.amount(of: line))])
    }
    let total = Table.Row([.message("in all"), .money(plan.budget(of: initiative))], isTotal: true)
    return Table(
      columns: [Column("line", "Line"), Column("amount", "Amount")],
      rows: rows + (rows.count > 1 ? [total] : []))
  }

  private static func contributions(_ contributions: [Contribution]) -> Table {
    Table(
      columns: [
        Column("quarter", "Quarter"), Column("contribution", "Contribution"),
        Column("note", "Note"),
      ],
      rows: contributions.map { contribution in
        Table.Row([
          .text("Q\(contribution.quarter)"), .count(contribution.score),
          contribution.note.map(Cell.text) ?? .empty,
        ])
      })
  }
}
