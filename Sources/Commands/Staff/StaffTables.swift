import PlanModel
import Quantities
import Reports
import Text

/// The tables that show the people of a plan.
enum StaffTables {
  /// Both ways of dividing people in one table, or one of them alone.
  static func report(_ plan: Plan, _ side: StaffSide?) -> Report {
    let staffing = plan.staffing
    let isByTalent = side.map { $0 == .talents } ?? (staffing.functions == nil)
    guard let mix = isByTalent ? staffing.talents : staffing.functions else {
      return Report(
        ([only(staffing.people)] + StaffNotes.all(on: staffing)).map(Block.note))
    }
    let table =
      side == nil && staffing.functions != nil && staffing.talents != nil
      ? crossTable(staffing, title: plan.title) : totals(staffing, mix, isByTalent, plan.title)
    return Report([.table(table)] + StaffNotes.all(on: staffing).map(Block.note))
  }

  private static func only(_ people: Int64) -> Message {
    people == 0
      ? "No people are planned yet: 'staff total 20' begins."
      : "\(Int(people)) people, not divided by function or talent yet."
  }

  private static func crossTable(_ staffing: Staffing, title: Message) -> Table {
    let (functions, talents) = (staffing.functions?.names ?? [], staffing.talents?.names ?? [])
    let table = staffing.table
    let rows = functions.indices.map { row in
      Table.Row(
        [.text(functions[row].text)] + table.cells[row].map(Cell.people)
          + last(table.functionTotals[row], of: staffing.people))
    }
    let total = Table.Row(
      [.message("in all")] + table.talentTotals.map(Cell.people)
        + last(staffing.people, of: staffing.people), isTotal: true)
    let columns = talents.enumerated().map {
      Column("talent\($0.offset + 1)", .verbatim($0.element.text))
    }
    return Table(
      title: title, columns: [Column("function", "Function")] + columns + lastColumns,
      rows: rows + [total])
  }

  private static func totals(
    _ staffing: Staffing, _ mix: StaffingMix, _ isByTalent: Bool, _ title: Message
  ) -> Table {
    let totals = isByTalent ? staffing.table.talentTotals : staffing.table.functionTotals
    let rows = zip(mix.names, totals).map { name, people in
      Table.Row([.text(name.text)] + last(people, of: staffing.people))
    }
    let total = Table.Row(
      [.message("in all")] + last(staffing.people, of: staffing.people), isTotal: true)
    let name = isByTalent ? Column("talent", "Talent") : Column("function", "Function")
    return Table(title: title, columns: [name] + lastColumns, rows: rows + [total])
  }

  private static let lastColumns = [Column("people", "People"), Column("share", "Share")]

  private static func last(_ people: Int64, of all: Int64) -> [Cell] {
    [.people(people), share(people, of: all)]
  }

  private static func share(_ people: Int64, of all: Int64) -> Cell {
    Fraction(people, of: all).map(Cell.share) ?? .empty
  }

  /// Every cell with its exact part, and what rounding added or took.
  static func exact(_ plan: Plan) throws(PlanError) -> Report {
    let staffing = plan.staffing
    guard let functions = staffing.functions, let talents = staffing.talents else {
      throw .staffing(.nothingDivided)
    }
    let rows = functions.names.enumerated().flatMap { row, function in
      talents.names.enumerated().map { column, talent in
        let people = staffing.table.cells[row][column]
        let ideal = staffing.table.ideals[row][column]
        return Table.Row([
          .text(function.text), .text(talent.text), .text(ideal.text), .people(people),
          ideal.rounding(to: people),
        ])
      }
    }
    return Report(
      .table(
        Table(
          title: plan.title,
          columns: [
            Column("function", "Function"), Column("talent", "Talent"), Column("exact", "Exact"),
            Column("people", "People"), Column("rounding", "Rounding"),
          ], rows: rows)))
  }
}

extension Cell {
  fileprivate static func people(_ count: Int64) -> Cell { .count(Int(count)) }

  /// What rounding added, or took, as a fraction for people and a number for machines.
  static func rounding(_ part: Int128, _ whole: Int128) -> Cell {
    let text = part == 0 ? "0" : "\(part > 0 ? "+" : "−")\(part.magnitude)/\(whole)"
    return Fraction(part, whole).map { .written(text, $0) } ?? .text(text)
  }
}

extension Ideal {
  /// Three digits; a sign says where they are not all.
  fileprivate var text: String {
    let (digits, rest) = (numerator * 1000).quotientAndRemainder(dividingBy: denominator)
    return "\(whole).\(String(String(1000 + digits).dropFirst()))\(rest == 0 ? "" : "…")"
  }

  /// What whole people are above or below it, as a fraction.
  fileprivate func rounding(to people: Int64) -> Cell {
    .rounding((Int128(people) - Int128(whole)) * denominator - numerator, denominator)
  }
}
