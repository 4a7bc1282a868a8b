import PlanModel
import Quantities
import Seeds
import Sessions
import Testing

@Test func `a session that is not there is not found, and the nearest is named`() throws {
  let world = World.test()
  #expect(throws: SessionError.notFound("annual", nearest: nil)) {
    try Session.reopen("annual", world: world)
  }
  _ = try Session.created("annual", plan: .empty, world: world)
  #expect(throws: SessionError.notFound("anual", nearest: "annual")) {
    try Session.reopen("anual", world: world)
  }
  #expect(try Session.exists("annual", world: world))
  #expect(try !Session.exists("anual", world: world))
}

@Test func `a torn last record is dropped and said so`() throws {
  let world = World.test()
  var session = try Session.created("annual", plan: .empty, world: world)
  try session.type("add a", world: world)
  let whole = try world.bytes(of: "annual.journal")
  try session.type("add b", "add c", world: world)
  session.close(world: world)
  try world.put(Array(try world.bytes(of: "annual.journal").dropLast(3)), as: "annual.journal")
  var opened = try Session.reopen("annual", world: world)
  #expect(opened.plan == (try Plan.empty.after("add a")))
  #expect(
    opened.takeNotices().map(\.key) == [
      "the last record of '{1}' was cut short and is dropped"
    ])
  #expect(try world.bytes(of: "annual.journal") == whole)
  try opened.type("add d", world: world)
  opened.close(world: world)
  #expect(try Session.reopen("annual", world: world).plan == opened.plan)
}

@Test func `a damaged journal is refused and left alone`() throws {
  let world = World.test()
  var session = try Session.created("annual", plan: .empty, world: world)
  for name in ["a", "b", "c"] { try session.type("add \(name)", world: world) }
  session.close(world: world)
  let damaged = try world.bytes(of: "annual.journal").text.replacing("add b", with: "add x")
  try world.put(damaged, as: "annual.journal")
  #expect(
    throws: SessionError.journalRefused(
      path: "/sessions/annual.journal", .damaged(record: 2))
  ) { try Session.reopen("annual", world: world) }
  #expect(try world.bytes(of: "annual.journal").text == damaged)
  #expect(try world.files.status(of: world.file("annual.lock")) == nil)
}

@Test func `a journal of another snapshot is set aside and said so`() throws {
  let world = World.test()
  for name in ["annual", "other"] {
    var session = try Session.created(
      name, plan: try Plan.empty.after("call \(name)"), world: world)
    try session.type("add \(name)", world: world)
    if name == "annual" { try session.save(world: world) }
    session.close(world: world)
  }
  let journal = try world.bytes(of: "annual.journal")
  try world.put(try world.bytes(of: "other.json"), as: "annual.json")
  var opened = try Session.reopen("annual", world: world)
  #expect(opened.plan == (try Plan.empty.after("call other")))
  #expect(opened.log == [])
  #expect(
    opened.takeNotices().map(\.key)
      == ["'{1}' does not belong to the snapshot and was set aside as '{2}'"])
  #expect(try world.bytes(of: "annual.aside-1") == journal)
  try opened.type("add b", world: world)
  opened.close(world: world)
  #expect(try Session.reopen("annual", world: world).plan == opened.plan)
}

@Test func `a journal that has lost its first line is set aside where it held steps`() throws {
  let world = World.test()
  var session = try Session.created("annual", plan: .empty, world: world)
  try session.type("add a", world: world)
  try session.save(world: world)
  session.close(world: world)
  let torn = Array(try world.bytes(of: "annual.journal").prefix(40))
  try world.put(torn, as: "annual.journal")
  var opened = try Session.reopen("annual", world: world)
  #expect(opened.plan == session.plan)
  #expect(
    opened.takeNotices().map(\.key)
      == ["'{1}' does not belong to the snapshot and was set aside as '{2}'"])
  #expect(try world.bytes(of: "annual.aside-1") == torn)
}

@Test func `a second journal in the way is set aside under another name`() throws {
  let world = World.test()
  try world.put("first", as: "annual.aside-1")
  try world.put(versionOne, as: "annual.json")
  var other = try Session.created("other", plan: .empty, world: world)
  try other.type("add a", world: world)
  try world.put(try world.bytes(of: "other.journal"), as: "annual.journal")
  _ = try Session.reopen("annual", world: world)
  #expect(try world.bytes(of: "annual.aside-1").text == "first")
  #expect(try world.bytes(of: "annual.aside-2") == world.bytes(of: "other.journal"))
}

@Test func `a snapshot that was copied without its journal opens`() throws {
  let world = World.test()
  var session = try Session.created("annual", plan: .empty, world: world)
  try session.type("add a", world: world)
  try session.save(world: world)
  try world.put(try world.bytes(of: "annual.json"), as: "copy.json")
  var copy = try Session.reopen("copy", world: world)
  #expect(copy.plan == session.plan)
  #expect(
    copy.takeNotices().map(\.key) == ["'{1}' is not there: history begins at the snapshot"])
  try copy.type("add b", world: world)
  copy.close(world: world)
  copy = try Session.reopen("copy", world: world)
  #expect(copy.plan.budget.count == 2)
  #expect(copy.steps.map(\.number) == [1])
}

@Test func `a journal without its snapshot is refused`() throws {
  let world = World.test()
  var session = try Session.created("annual", plan: .empty, world: world)
  try session.type("add a", world: world)
  session.close(world: world)
  try world.files.remove(world.file("annual.json"))
  #expect(
    throws: SessionError.snapshotMissing(
      journal: "/sessions/annual.journal", snapshot: "/sessions/annual.json",
      rebuildable: "annual")
  ) { try Session.reopen("annual", world: world) }
}

@Test func `a step that no longer applies refuses the session with its reason`() throws {
  let world = World.test()
  var session = try Session.created("annual", plan: .empty, world: world)
  try session.accept(.empty, lines: ["fly away"], world: world)
  session.close(world: world)
  #expect(
    throws: SessionError.stepRefused(
      journal: "/sessions/annual.journal", number: 1, line: "fly away",
      reason: "it makes no sense here")
  ) { try Session.reopen("annual", world: world) }
  #expect(try world.files.status(of: world.file("annual.lock")) == nil)
}

@Test(arguments: UInt64(1)...60)
func `a journal cut at any byte opens to a state that was answered`(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let world = World.test()
  var session = try Session.created("annual", plan: .empty, world: world)
  var answered = [session.plan]
  for number in 0..<8 {
    switch random.number(0...4) {
    case 0: if session.steps.count > 0 { try session.undo(world: world) }
    case 1: try session.type("add x\(number)", "add y\(number)", "add z\(number)", world: world)
    case 2: if seed % 2 == 0 { try session.save(world: world) }
    default: try session.type("add \(number)", world: world)
    }
    answered.append(session.plan)
  }
  session.close(world: world)
  let snapshot = try world.bytes(of: "annual.json")
  let bytes = try world.bytes(of: "annual.journal")
  for length in stride(from: random.number(0...10), through: bytes.count, by: 11) {
    try world.put(snapshot, as: "annual.json")
    try world.put(Array(bytes[..<length]), as: "annual.journal")
    var opened = try Session.reopen("annual", world: world)
    #expect(answered.contains(opened.plan))
    let isWhole = opened.log == Array(session.log.prefix(opened.log.count)) && !opened.log.isEmpty
    while !opened.steps.isEmpty { try opened.undo(world: world) }
    #expect(!isWhole || opened.plan == .empty)
    opened.close(world: world)
  }
}
