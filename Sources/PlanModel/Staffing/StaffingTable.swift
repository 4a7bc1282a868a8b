import Quantities

/// Whole people by function and talent; rows and columns add up.
package struct StaffingTable: Hashable, Sendable {
  /// The people of each function; empty before there are functions.
  package private(set) var functionTotals: [Int64] = []
  /// The people of each talent; empty before there are talents.
  package private(set) var talentTotals: [Int64] = []
  /// A row for each function; empty where one of the two is missing.
  package private(set) var cells: [[Int64]] = []

  init() {}

  init(of staffing: Staffing) throws(PlanError) {
    if let functions = staffing.functions {
      functionTotals = try Self.totals(of: functions, in: staffing) { $0.wholeFunction }
    }
    if let talents = staffing.talents {
      talentTotals = try Self.totals(of: talents, in: staffing) { $0.wholeTalent }
    }
    guard staffing.functions != nil, staffing.talents != nil else { return }
    cells = try Self.cells(functionTotals, talentTotals, in: staffing)
  }

  private static func totals(
    of mix: StaffingMix, in staffing: Staffing, at index: (StaffPlace) -> Int?
  ) throws(PlanError) -> [Int64] {
    var pinned: [Int: Int64] = [:]
    for (place, count) in staffing.pins {
      if let index = index(place) { pinned[index] = count }
    }
    guard let totals = mix.people(of: staffing.people, pinned: pinned) else {
      throw .staffing(
        .pinsMissTotal(pinned: pinned.values.reduce(0, +), people: staffing.people))
    }
    return totals
  }

  private static func cells(
    _ functions: [Int64], _ talents: [Int64], in staffing: Staffing
  ) throws(PlanError) -> [[Int64]] {
    var pins: [TwoWayApportionment.Cell: Int64] = [:]
    for (place, count) in staffing.pins {
      guard let function = place.function, let talent = place.talent else { continue }
      pins[TwoWayApportionment.Cell(row: function, column: talent)] = count
    }
    do throws(TwoWayApportionment.Failure) {
      return try TwoWayApportionment(rows: functions, columns: talents, pins: pins).cells
    } catch {
      let place =
        switch error {
        case .row(let row): StaffPlace(function: row)
        case .column(let column): StaffPlace(talent: column)
        }
      let total = place.function.map { functions[$0] } ?? place.talent.map { talents[$0] } ?? 0
      throw .staffing(.pinsMissPlace(staffing.path(of: place), people: total))
    }
  }

  /// The people at a place; nil where it is not divided like that yet.
  package subscript(place: StaffPlace) -> Int64? {
    switch (place.function, place.talent) {
    case (nil, nil): nil
    case (let function?, nil):
      functionTotals.indices.contains(function) ? functionTotals[function] : nil
    case (nil, let talent?): talentTotals.indices.contains(talent) ? talentTotals[talent] : nil
    case (let function?, let talent?):
      cells.indices.contains(function) && cells[function].indices.contains(talent)
        ? cells[function][talent] : nil
    }
  }

  /// The ideal of every cell before rounding, a row for each function.
  package var ideals: [[Ideal]] {
    cells.isEmpty
      ? []
      : functionTotals.map { Apportionment.ideals(of: $0, by: talentTotals) }
  }
}

extension StaffPlace {
  /// The function, where the whole of it is meant.
  fileprivate var wholeFunction: Int? { talent == nil ? function : nil }

  /// The talent, where the whole of it is meant.
  fileprivate var wholeTalent: Int? { function == nil ? talent : nil }
}
