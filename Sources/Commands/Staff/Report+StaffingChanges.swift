import PlanModel
import Quantities
import Reports
import Text

extension Plan {
  /// Changes the people, and tells who moved.
  mutating func changeStaffing(
    _ change: (inout Staffing) throws(PlanError) -> Void
  ) throws(PlanError) -> Report {
    let before = staffing
    try change(&staffing)
    return Report(changeOfPeople: before, to: staffing)
  }
}

extension Report {
  /// How many people there were and are: in all, by function and talent, and in the cells where no
  /// total moved.
  init(changeOfPeople before: Staffing, to after: Staffing) {
    let totals = Self.totals(before, after)
    let rows =
      (totals.isEmpty ? Self.cells(before, after) : totals) + Self.hires(before, after)
      + Self.costs(before, after)
    guard !rows.isEmpty else {
      self.init(.note("No number moved."))
      return
    }
    self.init(
      .table(
        Table(
          columns: [
            Column("place", "Place"), Column("before", "Before"), Column("after", "After"),
          ], rows: rows, layout: .changes,
          excerpt: Table.Excerpt(lines: 3, source: "'staff show' has them all"))))
  }

  private static func totals(_ before: Staffing, _ after: Staffing) -> [Table.Row] {
    let people = row(.message("people"), before.people, after.people)
    let functions = names(before.functions, after.functions).map { name in
      row(.text(name.text), before.people(at: [name]), after.people(at: [name]))
    }
    let talents = names(before.talents, after.talents).map { name in
      row(.text(name.text), before.people(at: [name]), after.people(at: [name]))
    }
    return ([people] + functions + talents).compactMap(\.self)
  }

  /// The names that are there now, then those that are there no more.
  private static func names(_ before: StaffingMix?, _ after: StaffingMix?) -> [Name] {
    let names = after?.names ?? []
    return names + (before?.names ?? []).filter { !names.contains($0) }
  }

  private static func cells(_ before: Staffing, _ after: Staffing) -> [Table.Row] {
    let names = (after.functions?.names ?? []).flatMap { function in
      (after.talents?.names ?? []).map { [function, $0] }
    }
    return names.compactMap { names in
      row(
        .text(Quoting.path(names.map(\.text))), before.people(at: names), after.people(at: names))
    }
  }

  /// The places that somebody joins, in the quarter in which it is said now.
  private static func hires(_ before: Staffing, _ after: Staffing) -> [Table.Row] {
    guard before.hires != after.hires else { return [] }
    return after.hires.filter { !before.hires.contains($0) }.compactMap { hire in
      let people = [before, after].map { $0.year.people(at: hire.place, in: hire.quarter) }
      return row(
        .message("\(after.path(of: hire.place)) in Q\(hire.quarter)"), people[0], people[1])
    }
  }

  /// What all people cost in the year.
  private static func costs(_ before: Staffing, _ after: Staffing) -> [Table.Row] {
    guard before.year.cost() != after.year.cost() else { return [] }
    return [
      Table.Row([
        .message("cost"), before.year.hasCosts ? .money(before.year.cost()) : .empty,
        after.year.hasCosts ? .money(after.year.cost()) : .empty,
      ])
    ]
  }

  /// Nothing where nothing changed.
  private static func row(_ name: Cell, _ before: Int64?, _ after: Int64?) -> Table.Row? {
    guard before != after else { return nil }
    return Table.Row([name, cell(before), cell(after)])
  }

  private static func cell(_ people: Int64?) -> Cell { people.map { .count(Int($0)) } ?? .empty }
}

extension Staffing {
  /// The people in the place that names stand for; nil where there is none.
  func people(at names: [Name]) -> Int64? { place(named: names).flatMap { table[$0] } }
}
