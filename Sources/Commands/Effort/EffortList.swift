import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lists the hours that were logged.
struct EffortList: PlanQuery {
  static let name = "effort list"
  static let summary: Message = "Lists the hours that were logged."
  static let examples = [
    Example(
      "effort list",
      after: [
        "effort split preset mature", "effort log strategy 12h on 2027-03-05 note the annual plan",
        "effort log execution 90min on 2027-03-08",
      ],
      prints: """
        No.  Day         Layer      Hours  Note
        ──────────────────────────────────────────────────
          1  2027-03-05  strategy    12.0  the annual plan
          2  2027-03-08  execution    1.5
        """),
    Example(
      "effort list",
      prints: """
        No hours are logged; 'effort log' writes them down.
        """),
    Example(
      "effort list strategy",
      prints: """
        error: 'strategy' is more than 'effort list' takes
          effort list strategy
                      ^~~~~~~~
          Type 'effort list' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let entries = plan.effort.entries
    guard !entries.isEmpty else {
      return Report(.note("No hours are logged; 'effort log' writes them down."))
    }
    return Report(
      .table(
        Table(
          columns: [
            Column("number", "No."), Column("day", "Day"), Column("layer", "Layer"),
            Column("hours", "Hours"), Column("note", "Note"),
          ], rows: entries.map { Self.row($0.number, $0.entry) })))
  }

  private static func row(_ number: Int, _ entry: EffortEntry) -> Table.Row {
    Table.Row([
      .count(number), .day(entry.day), .text(entry.layer.text), .measure(entry.time.hours),
      entry.note.map(Cell.text) ?? .empty,
    ])
  }
}
