import PlanModel
import Quantities
import Seeds
import Sessions
import Testing

@Test(arguments: UInt64(1)...200)
func `a snapshot opens as the plan that was saved`(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let plan = Plan.random(using: &random)
  let world = World.test()
  var session = Session(plan: plan)
  try session.checkpoint(try Name("first"), world: world)
  try session.save(as: "annual", world: world)
  let opened = try Session.reopen("annual", world: world)
  #expect(opened.plan == plan)
  #expect(opened.plan.budget.nextNumber == plan.budget.nextNumber)
  #expect(opened.plan.budget.outline() == plan.budget.outline())
  #expect(opened.plan.objectives.records == plan.objectives.records)
  #expect(opened.plan.objectives.given == plan.objectives.given)
  #expect(opened.plan.todos == plan.todos)
  #expect(opened.checkpoints == session.checkpoints)
}

@Test(arguments: UInt64(1)...50)
func `the same plan gives the same bytes`(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let plan = Plan.random(using: &random)
  let first = Snapshot(plan: plan, checkpoints: [], contained: nil).bytes
  let opened = try Snapshot(reading: first)
  #expect(Snapshot(plan: opened.plan, checkpoints: [], contained: nil).bytes == first)
}

@Test func `a snapshot of version 1 opens`() throws {
  let world = World.test()
  try world.put(versionOne, as: "annual.json")
  let session = try Session.reopen("annual", world: world)
  #expect(session.plan.name.text == "annual 2027")
  #expect(session.plan.fiscalYear == FiscalYear(year: 2027, firstMonth: 4))
  #expect(session.plan.today == Day(year: 2027, month: 3, day: 12))
  let lines = session.plan.budget.records
  #expect(lines.map(\.name.text) == ["total", "core business", "品牌建设"])
  #expect(lines[0].allocation == .amount(Money(minorUnits: 100_000_050)))
  #expect(lines[1].allocation == .share(try Share(1, of: 3)))
  #expect(lines[1].lockedAmount == Money(minorUnits: 33_333_350))
  #expect(lines[1].method == .sainteLague)
  #expect(lines[1].phasing == Phasing(weights: [30, 25, 25, 20]))
  #expect(lines[1].details.owner?.text == "Li Na")
  #expect(lines[1].details.category?.text == "growth")
  #expect(lines[1].details.status == .committed)
  #expect(lines[1].details.expectedReturn == ReturnRate(25, decimals: 1))
  #expect(lines[1].details.source == "last year's ledger")
  #expect(lines[1].details.notes == ["keep; at # least"])
  #expect(session.plan.budget.nextNumber == 7)
  #expect(session.plan.baseline?.label == "v1")
  #expect(session.checkpoints.map(\.label.text) == ["before the cut"])
  let figures = ["decision.budget": "35%", "meeting.case-after": "7"]
  #expect(session.plan.playbook.overrides == figures)
}

@Test func `version 1 is written as it was`() throws {
  let snapshot = try Snapshot(reading: Array(versionOne.utf8))
  #expect(snapshot.bytes.text == versionOne)
}

@Test(arguments: [
  ("\"planbench session\"", "\"other\"", "it is not a session"),
  ("\"version\": 1", "\"version\": 2", "version {1} of the format is newer than this program"),
  ("\"version\": 1", "\"version\": \"1\"", "it is not a session"),
  ("\"writer\": ", "\"write\": ", "'{1}' {2}"),
])
func `a foreign or newer snapshot is refused`(old: String, new: String, key: String) {
  expectRefusal(of: versionOne.replacing(old, with: new)) { $0.message.key == key }
}

@Test(arguments: [
  ("\"amount\": 1000000.50", "\"amount\": 1000000.505", "plan.budget.lines[0].amount"),
  ("\"amount\": 1000000.50", "\"amount\": \"1000000.50\"", "plan.budget.lines[0].amount"),
  ("\"amount\": 1000000.50", "\"amount\": 1e3", "plan.budget.lines[0].amount"),
  ("\"amount\": 1000000.50", "\"amount\": -1", "plan.budget"),
  ("\"amount\": 1000000.50", "\"amount\": 1e999999999", "plan.budget.lines[0].amount"),
  ("\"amount\": 1000000.50", "\"amount\": 99999999999999999999", "plan.budget.lines[0].amount"),
  ("\"amount\": 1000000.50", "\"worth\": 1000000.50", "plan.budget.lines[0].amount"),
  ("\"share\": \"1/3\"", "\"share\": \"4/3\"", "plan.budget.lines[1].share"),
  ("\"share\": \"1/3\"", "\"share\": 0.3", "plan.budget.lines[1].share"),
  ("\"share\": \"1/3\"", "\"amount\": 1,\"share\": \"1/3\"", "plan.budget.lines[1].amount"),
  ("\"number\": 2", "\"number\": 1", "plan.budget"),
  ("\"number\": 2", "\"number\": -2", "plan.budget"),
  ("\"number\": 2", "\"number\": 2.5", "plan.budget.lines[2].number"),
  ("\"number\": 2", "\"number\": 92233720368547758070", "plan.budget.lines[2].number"),
  ("\"Li Na\",\n          \"parent\": 0", "\"Li Na\", \"parent\": 9", "plan.budget"),
  ("\"name\": \"品牌建设\"", "\"name\": \"Core Business\"", "plan.budget"),
  ("\"name\": \"品牌建设\"", "\"name\": \"\"", "plan.budget.lines[2].name"),
  ("\"name\": \"品牌建设\"", "\"name\": \"a\\u0000b\"", "plan.budget.lines[2].name"),
  ("\"method\": \"sainte-lague\"", "\"method\": \"hare\"", "plan.budget.lines[1].method"),
  ("\"status\": \"committed\"", "\"status\": \"sure\"", "plan.budget.lines[1].status"),
  ("\"return\": \"1:2.5\"", "\"return\": \"half\"", "plan.budget.lines[1].return"),
  ("\"CNY\"", "\"XXX\"", "plan.currency"),
  ("\"firstMonth\": 4", "\"firstMonth\": 13", "plan.fiscalYear"),
  ("\"today\": \"2027-03-12\"", "\"today\": \"2027-02-30\"", "plan.today"),
  ("\"today\": \"2027-03-12\"", "\"today\": \"2027-3-12\"", "plan.today"),
  ("\"decision.budget\"", "\"decision.budgie\"", "plan.playbook"),
  ("\"35%\"", "\"135%\"", "plan.playbook"),
  ("\"35%\"", "35", "plan.playbook.overrides.decision.budget"),
  (
    "\"b2b-marketing\",\n      \"overrides\": {\n", "\"b2c\",\n      \"overrides\": {\n",
    "plan.playbook"
  ),
  ("\"label\": \"before the cut\"", "\"label\": \"\"", "checkpoints[0].label"),
  (
    "\"checkpoints\": [", "\"journal\": {\"digest\": \"zz\", \"records\": 1}, \"checkpoints\": [",
    "journal.digest"
  ),
  ("\"checkpoints\": [", "\"extra\": 1, \"checkpoints\": [", "extra"),
])
func `a value that is not what it should be is refused with its place`(
  old: String, new: String, place: String
) {
  expectRefusal(of: versionOne.replacing(old, with: new)) { error in
    guard case .value(let error) = error else { return false }
    return error.place == place
  }
}

@Test func `a snapshot cut at any byte is refused`() throws {
  let bytes = Array(versionOne.utf8)
  for length in 0..<bytes.count - 1 {
    #expect(throws: SnapshotError.self) { try Snapshot(reading: Array(bytes[..<length])) }
  }
}

@Test(arguments: UInt64(1)...300)
func `a snapshot with random bytes changed is refused or opens, and never traps`(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  var bytes = Array(versionOne.utf8)
  for _ in 0..<random.number(1...4) {
    bytes[random.number(0...bytes.count - 1)] = UInt8(random.number(0...255))
  }
  guard let snapshot = try? Snapshot(reading: bytes) else { return }
  #expect((try? Snapshot(reading: snapshot.bytes)) == snapshot)
}

/// Opening must refuse the text for that reason and leave the file as it is.
/// Expects that a session with such a snapshot does not open.
func expectRefusal(
  of text: String, _ isExpected: (SnapshotError) -> Bool,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let world = World.test()
  #expect(text != versionOne, sourceLocation: sourceLocation)
  try? world.put(text, as: "annual.json")
  let error = #expect(throws: SessionError.self, sourceLocation: sourceLocation) {
    try Session.reopen("annual", world: world)
  }
  guard case .snapshotRefused(world.file("annual.json"), let reason, nil) = error else {
    Issue.record("refused for another reason: \(String(describing: error))")
    return
  }
  #expect(isExpected(reason), "\(reason)", sourceLocation: sourceLocation)
  #expect((try? world.bytes(of: "annual.json").text) == text, sourceLocation: sourceLocation)
}
