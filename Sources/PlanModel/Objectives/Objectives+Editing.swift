import Quantities

extension Objectives {
  /// Puts an aim in the place of the one with its identifier, but for its title and its place.
  package mutating func revise(_ aim: Aim, in year: FiscalYear) throws(PlanError) {
    try aim.check(in: year)
    modify(aim.id) { old in
      old.owner = aim.owner
      old.due = aim.due
      old.weight = aim.weight
      old.pillar = aim.pillar
      old.measurement = aim.measurement
    }
  }

  package mutating func note(_ text: String, on id: AimID) {
    modify(id) { $0.notes.append(text) }
  }

  /// Records what was found on a day.
  package mutating func checkIn(
    _ checkIn: CheckIn, on id: AimID, in year: FiscalYear
  ) throws(PlanError) {
    guard year.contains(checkIn.day) else { throw .dayOutside(checkIn.day, year) }
    guard let old = self[id].measurement else { throw .objective(.onlyOfResults(id)) }
    guard old.computed == nil else { throw .driver(.measuredByFormula(id.text)) }
    var measurement = old
    measurement.record(checkIn)
    guard measurement.sumFits else { throw .objective(.sumBeyondLimit(id)) }
    modify(id) { $0.measurement = measurement }
  }
}

extension Measurement {
  /// Whether all check-ins together are no more than can be counted.
  fileprivate var sumFits: Bool {
    guard kind == .sum else { return true }
    let sum = Int128(target.start?.millionths ?? 0) + checkIns.total
    return sum.magnitude <= UInt128(Measure.limit.millionths.magnitude)
  }
}

extension Aim {
  /// Whether an aim can be as it says.
  func check(in year: FiscalYear) throws(PlanError) {
    if let due, !year.contains(due) { throw .dayOutside(due, year) }
    guard let measurement else {
      guard id.kind == .objective else { throw .objective(.onlyOfResults(id)) }
      return
    }
    guard id.kind != .objective else { throw .objective(.onlyOfResults(id)) }
    guard pillar == nil else { throw .objective(.onlyOfObjectives(id)) }
    try measurement.check(in: year)
    if let due, due < measurement.begin {
      throw .objective(.dueBeforeBegin(due: due, begin: measurement.begin))
    }
  }
}

extension Measurement {
  fileprivate func check(in year: FiscalYear) throws(PlanError) {
    guard year.contains(begin) else { throw .dayOutside(begin, year) }
    switch target {
    case .reach(let value, let start):
      guard value != start else { throw .objective(.targetIsStart(value)) }
      if let last = quarters.last, last != value {
        throw .objective(.lastQuarter(last, target: value))
      }
    case .within(let low, let high):
      guard low < high else { throw .objective(.rangeOfNothing(low, high)) }
      guard quarters.isEmpty else { throw .objective(.quartersOfRange) }
    }
  }
}
