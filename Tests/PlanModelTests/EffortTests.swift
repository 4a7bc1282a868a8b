import PlanModel
import Quantities
import Seeds
import Testing

private let day = Day(year: 2027, month: 3, day: 5)!

private func split(_ text: String, _ layers: String...) throws -> EffortSplit {
  try EffortSplit(ratio(text), names: layers.map(name))
}

@Test func `five steps lead from the early stage to a mature team`() throws {
  let rows = try EffortSplit.transition(from: [50, 30, 20], to: [40, 30, 30], steps: 5)
  #expect(
    rows == [
      [50, 30, 20], [48, 30, 22], [46, 30, 24], [44, 30, 26], [42, 30, 28], [40, 30, 30],
    ])
}

@Test func `every row of a transition adds up and is near its exact place`() throws {
  for seed in LawSeeds(atLeast: 200) {
    var random = SeededGenerator(seed: seed)
    let steps = random.number(1...100)
    let ends = (0..<2).map { _ in
      Apportionment.largestRemainder.apportion(
        100, by: (0..<3).map { _ in Int64(random.number(1...50)) })
    }
    let rows = try EffortSplit.transition(from: ends[0], to: ends[1], steps: steps)
    #expect(rows.count == steps + 1 && rows.first == ends[0] && rows.last == ends[1])
    for (step, row) in rows.enumerated() {
      #expect(row.reduce(0, +) == 100)
      for (index, points) in row.enumerated() {
        let exact = ends[0][index] * Int64(steps - step) + ends[1][index] * Int64(step)
        #expect(abs(points * Int64(steps) - exact) < steps, "seed \(seed): not next to it")
      }
    }
  }
}

@Test func `a transition needs as many parts on both sides, and few steps`() {
  #expect(throws: PlanError.effort(.splitsDiffer(3, 2))) {
    try EffortSplit.transition(from: [50, 30, 20], to: [40, 60], steps: 5)
  }
  #expect(throws: PlanError.effort(.tooManySteps)) {
    try EffortSplit.transition(from: [60, 40], to: [40, 60], steps: 101)
  }
}

@Test(
  arguments: [
    ("40/30/30", [40, 30, 30]), ("40%/30%/rest", [40, 30, 30]), ("100/0/0", [100, 0, 0]),
  ] as [(String, [Int64])])
func `whole percents are points`(text: String, points: [Int64]) throws {
  #expect(try EffortSplit.points(of: ratio(text)) == points)
}

@Test(arguments: [
  ("40/30/20", EffortError.pointsMissHundred(90, "40:30:20")),
  ("4:3:3", .pointsMissHundred(10, "4:3:3")),
  ("12.5%/37.5%/50%", .pointsNotWhole("12.5%/37.5%/50%")),
  ("40万/30万/30万", .ratioOfAmounts("400000CNY/300000CNY/300000CNY")),
])
func `what is no split of a hundred is refused`(text: String, error: EffortError) {
  #expect(throws: PlanError.effort(error)) { try EffortSplit.points(of: ratio(text)) }
}

@Test func `a layer stands once, and each has a part`() {
  #expect(throws: PlanError.nameRepeated(name("a"))) { try split("40/30/30", "a", "b", "A") }
  #expect(throws: PlanError.partsAndNames(parts: 2, names: names("a"))) { try split("40/60", "a") }
}

@Test func `hours are summed by layer between two days`() throws {
  var effort = Effort()
  try effort.setSplit(split("40/60", "a", "b"))
  for (layer, minutes, later) in [("a", 90, 0), ("b", 30, 1), ("a", 60, 1)]
    as [(String, Int64, Int)]
  {
    _ = try effort.log(
      EffortEntry(
        layer: name(layer), time: Duration(minutes: minutes)!, day: day.advanced(by: later)!),
      in: year2027)
  }
  #expect(effort.times(from: day, to: day).map(\.minutes) == [90, 0])
  #expect(effort.times(from: day, to: day.advanced(by: 1)!).map(\.minutes) == [150, 30])
  #expect(try effort.remove(1).time.minutes == 90)
  #expect(effort.times(from: day, to: day).map(\.minutes) == [0, 0])
  #expect(effort.entries.map(\.number) == [2, 3])
}

@Test func `a number is not given twice`() throws {
  var effort = Effort()
  try effort.setSplit(split("40/60", "a", "b"))
  let entry = EffortEntry(layer: name("a"), time: Duration(minutes: 1)!, day: day)
  #expect(try effort.log(entry, in: year2027) == 1)
  _ = try effort.remove(1)
  #expect(try effort.log(entry, in: year2027) == 2)
  #expect(throws: PlanError.effort(.unknownEntry(1))) { try effort.remove(1) }
}

@Test func `an entry that says nothing or is of another year is refused`() throws {
  var effort = Effort()
  let none = EffortEntry(layer: name("a"), time: .zero, day: day)
  #expect(throws: PlanError.effort(.notSplit)) { try effort.log(none, in: year2027) }
  try effort.setSplit(split("40/60", "a", "b"))
  #expect(throws: PlanError.effort(.noTime)) { try effort.log(none, in: year2027) }
  let old = Day(year: 2026, month: 12, day: 31)!
  #expect(throws: PlanError.dayOutside(old, year2027)) {
    try effort.log(
      EffortEntry(layer: name("a"), time: Duration(minutes: 1)!, day: old), in: year2027)
  }
}

@Test func `a layer with hours keeps its name`() throws {
  var effort = Effort()
  try effort.setSplit(split("40/60", "a", "b"))
  _ = try effort.log(
    EffortEntry(layer: name("a"), time: Duration(minutes: 1)!, day: day), in: year2027)
  #expect(throws: PlanError.effort(.layerInUse(name("a")))) {
    try effort.setSplit(split("40/60", "b", "c"))
  }
  try effort.setSplit(split("20/30/50", "c", "b", "a"))
  #expect(effort.times(from: day, to: day).map(\.minutes) == [0, 0, 1])
}
