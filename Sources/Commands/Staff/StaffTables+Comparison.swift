import PlanModel
import Quantities
import Reports
import Text

extension StaffTables {
  /// Both divisions beside each other, cell by cell where they differ, then the totals that do.
  static func comparison(_ one: Staffing, _ other: Staffing, title: Message) -> Report {
    let functions = one.functions?.names ?? []
    let talents = one.talents?.names ?? []
    let cells = functions.flatMap { function in talents.map { [function, $0] } }
    let totals = (functions + talents).map { [$0] }
    let rows = (cells + totals).compactMap { names -> Table.Row? in
      let (before, after) = (one.people(at: names) ?? 0, other.people(at: names) ?? 0)
      guard before != after else { return nil }
      return Table.Row([
        .text(Quoting.path(names.map(\.text))), .count(Int(before)), .count(Int(after)),
        .text("\(after > before ? "+" : "−")\(abs(after - before))"),
      ])
    }
    guard !rows.isEmpty else { return Report(.note("Nobody changes.")) }
    return Report(
      .table(
        Table(
          title: title,
          columns: [
            Column("place", "Place"), Column("before", "Before"), Column("after", "After"),
            Column("change", "Change"),
          ], rows: rows)))
  }
}
