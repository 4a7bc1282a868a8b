import PlanModel
import Quantities
import Seeds
import Testing

private let sound = Plan.sample.budget.records

@Test func `records hold all of a budget`() throws {
  let budget = Plan.sample.budget
  let rebuilt = try Budget(records: budget.records, nextNumber: budget.nextNumber)
  #expect(rebuilt == budget)
  #expect(rebuilt.outline() == budget.outline())
  #expect(rebuilt.nextNumber == budget.nextNumber)
  #expect(budget.records.map(\.name.text).prefix(3) == ["total", "core", "events"])
}

@Test func `a number in use is never given again`() throws {
  #expect(try Budget(records: sound).nextNumber == sound.map(\.number).max()! + 1)
}

@Test func `damaged records are refused`() {
  let core = "core"
  let faults: [(fault: PlanError, damage: (inout [LineRecord]) -> Void)] = [
    (.damagedRecord("", .noTotal), { $0 = [] }),
    (.damagedRecord(core, .noTotal), { $0.removeFirst() }),
    (.damagedRecord("total", .totalWithParent), { $0[0].parent = 1 }),
    (.totalCannotBe(.share), { $0[0].allocation = share(10) }),
    (.damagedRecord("events", .numberRepeated), { $0[2].number = $0[1].number }),
    (.damagedRecord(core, .numberNeverGiven), { $0[1].number = -1 }),
    (.damagedRecord(core, .numberNeverGiven), { $0[1].number = .max }),
    (.damagedRecord(core, .parentMissing), { $0[1].parent = nil }),
    (.damagedRecord(core, .parentMissing), { $0[1].parent = $0[1].number }),
    (.damagedRecord("events", .parentMissing), { $0.swapAt(1, 2) }),
    (.damagedRecord("seminars", .orderRepeated), { $0[3].order = $0[2].order }),
    (.damagedRecord(core, .orderRepeated), { $0[1].order = -1 }),
    (.damagedRecord(core, .orderRepeated), { $0[1].order = .max }),
    (.nameTaken(name("events"), under: core), { $0[3].name = name("EVENTS") }),
    (.nameReserved(name("total")), { $0[3].name = name("total") }),
    (.amount(.belowZero, of: "core.events"), { $0[2].allocation = .amount(yuan(-1)) }),
    (.amount(.beyondLimit, of: "total"), { $0[0].allocation = .amount(.limit + yuan(1)) }),
    (.damagedRecord("events", .lockOfAnotherAmount), { $0[2].lockedAmount = yuan(1) }),
    (.damagedRecord(core, .lockOfAnotherAmount), { $0[1].lockedAmount = yuan(-1) }),
    (.damagedRecord(core, .lockOfAnotherAmount), { $0[1].lockedAmount = .limit + yuan(1) }),
    (.amount(.childrenBeyondLimit, of: core), { $0[2].allocation = .amount(.limit) }),
  ]
  for (fault, damage) in faults {
    var records = sound
    damage(&records)
    #expect(throws: fault) { try Budget(records: records) }
  }
}

@Test(arguments: [Int.min, -1, 0, 1, (1 << 53) + 1, .max])
func `a number for new lines that is given or too large is refused`(number: Int) {
  #expect(throws: PlanError.damagedRecord("total", .nextNumberGiven)) {
    try Budget(records: sound, nextNumber: number)
  }
}

@Test func `records cut, doubled or swapped never make an unsound budget`() {
  for seed in UInt64(1)...500 {
    var random = SeededGenerator(seed: seed)
    var records = sound
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let (one, other) = (
        records.indices.randomElement(using: &random)!,
        records.indices.randomElement(using: &random)!
      )
      switch Int.random(in: 0...4, using: &random) {
      case 0: records.swapAt(one, other)
      case 1: records[one].parent = records[other].number
      case 2: records[one].allocation = records[other].allocation
      case 3: records[one].order = records[other].order
      default: records.append(records[one])
      }
    }
    guard let budget = try? Budget(records: records) else { continue }
    #expect(budget.faults().isEmpty)
  }
}

@Test func `a tree of records that is too deep is refused`() {
  var records = [sound[0]]
  for depth in 1...65 {
    records.append(
      LineRecord(
        number: depth, parent: depth - 1, name: name("d\(depth)"), order: 0,
        allocation: share(100)))
  }
  #expect((try? Budget(records: Array(records.dropLast())))?.count == 64)
  let deepest = (1...64).map { "d\($0)" }.joined(separator: ".")
  #expect(throws: PlanError.tooDeep(deepest)) { try Budget(records: records) }
}

@Test func `a budget read from its records goes on as the one that wrote them`() throws {
  var live = Budget()
  _ = try live.add(name("one"), .amount(.zero))
  let removed = try live.add(name("two"), .amount(.zero)).lines[0].id
  _ = try live.remove(removed)
  var read = try Budget(records: live.records, nextNumber: live.nextNumber)
  _ = try live.add(name("three"), .amount(.zero))
  _ = try read.add(name("three"), .amount(.zero))
  #expect(read == live)
}
