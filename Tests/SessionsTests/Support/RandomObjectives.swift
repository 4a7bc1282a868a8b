import PlanModel
import Quantities
import Seeds

extension Objectives {
  /// Objectives that have something of everything that a snapshot keeps, and gaps among their
  /// identifiers.
  static func random(in year: FiscalYear, using random: inout SeededGenerator) -> Objectives {
    var objectives = Objectives()
    var generator = random
    for _ in 0..<random.number(1...20) {
      let parents = objectives.records.map(\.id).filter { $0.kind == .objective }
      let kind = parents.isEmpty ? .objective : random.pick(AimKind.allCases)
      let parent =
        kind == .objective && random.chance(30) ? nil : parents.randomElement(using: &random)
      _ = try? objectives.add(kind, .random(using: &random), under: parent, in: year) { aim in
        aim.decorate(in: year, using: &generator)
      }
    }
    for id in objectives.records.map(\.id) {
      if id.kind != .objective, random.chance(50) {
        objectives.checkIn(id, in: year, using: &random)
      }
      if random.chance(20) { objectives.note("one; two # \"three\"", on: id) }
    }
    for id in objectives.records.map(\.id) where objectives.contains(id) {
      let parents = objectives.records.map(\.id).filter { $0.kind == .objective }
      if random.chance(10) { try? objectives.move(id, under: random.pick(parents)) }
      if random.chance(10) { _ = try? objectives.remove(id, anyway: true) }
    }
    return objectives
  }

  private mutating func checkIn(
    _ id: AimID, in year: FiscalYear, using random: inout SeededGenerator
  ) {
    for _ in 0..<random.number(1...5) {
      let checkIn = CheckIn(
        day: .random(in: year, using: &random), value: .random(using: &random),
        confidence: random.chance(50) ? try! Share(Int64(random.number(0...3)), of: 3) : nil,
        note: random.chance(50) ? "tab\t, line\n, 三" : nil)
      try? self.checkIn(checkIn, on: id, in: year)
    }
  }
}

extension Todos {
  static func random(using random: inout SeededGenerator) -> Todos {
    Todos(
      (0..<random.number(1...5)).map { number in
        Todo(
          text: "call \(number); # \"now\"",
          owner: random.chance(50) ? .random(using: &random) : nil,
          due: random.chance(50) ? .random(using: &random) : nil,
          done: random.chance(50) ? .random(using: &random) : nil)
      })
  }
}

extension Aim {
  fileprivate mutating func decorate(in year: FiscalYear, using random: inout SeededGenerator) {
    let days = [Day.random(in: year, using: &random), Day.random(in: year, using: &random)].sorted()
    if random.chance(50) { owner = .random(using: &random) }
    if random.chance(50) { due = days[1] }
    if random.chance(50) {
      weight = Weight(Measure(millionths: Int64(random.number(0...9_999_999))))!
    }
    if id.kind == .objective {
      if random.chance(50) { pillar = random.pick(Pillar.allCases) }
    } else {
      measurement = .random(from: days[0], using: &random)
    }
  }
}

extension Measurement {
  fileprivate static func random(from begin: Day, using random: inout SeededGenerator)
    -> Measurement
  {
    let (one, other) = (Measure.random(using: &random), Measure.random(using: &random))
    let isRange = random.chance(30)
    return Measurement(
      target: isRange ? .within(min(one, other), max(one, other)) : .reach(one, from: other),
      unit: random.chance(50) ? random.pick(["篇", "%", "a \"b\""]) : nil,
      kind: random.pick(MeasureKind.allCases), begin: begin,
      confidence: random.chance(50) ? try! Share(Int64(random.number(0...7)), of: 7) : nil,
      quarters: !isRange && random.chance(30) ? [other, other, one, one] : [])
  }
}

extension Measure {
  fileprivate static func random(using random: inout SeededGenerator) -> Measure {
    let size = random.pick([1, 1_000_000, Measure.limit.millionths / 10])
    return Measure(millionths: .random(in: -size...size, using: &random))
  }
}

extension Day {
  fileprivate static func random(
    in year: FiscalYear, using random: inout SeededGenerator
  ) -> Day {
    let length = year.firstDay.distance(to: year.lastDay)
    return year.firstDay.advanced(by: random.number(0...length))!
  }
}
