import PlanModel
import Sessions
import Testing

/// A session with steps before and behind its snapshot, left.
private func left(in world: World) throws -> Session {
  var session = try Session.create("annual", plan: .empty, world: world)
  try session.type("add a", world: world)
  try session.checkpoint(.init("v1"), world: world)
  try session.save(world: world)
  try session.type("add b", "add c", world: world)
  try session.undo(world: world)
  session.close(world: world)
  return session
}

@Test(arguments: ["", "{", "{\"format\": 7}", nil])
func `a session without a sound snapshot is rebuilt from its journal`(damage: String?) throws {
  let world = World.test()
  let session = try left(in: world)
  if let damage {
    try world.put(damage, as: "annual.json")
  } else {
    try world.files.remove(world.file("annual.json"))
  }
  let refusal = #expect(throws: SessionError.self) {
    try Session.reopen("annual", world: world)
  }
  #expect(refusal?.hint?.key.contains("session recover {1} as NAME") == true)
  #expect(try Session.list(world: world).map(\.state) == [.damaged])
  let journal = try world.bytes(of: "annual.journal")
  var rebuilt = try Session.rebuild("annual", world: world, replay: replay)
  try rebuilt.save(as: "again", world: world)
  try rebuilt.type("add d", world: world)
  try rebuilt.undo(world: world)
  rebuilt.close(world: world)
  rebuilt = try Session.reopen("again", world: world)
  #expect(rebuilt.plan == session.plan)
  #expect(rebuilt.checkpoints == session.checkpoints)
  #expect(Array(rebuilt.log.prefix(4)) == session.log)
  try rebuilt.undo(world: world)
  #expect(rebuilt.plan == .empty)
  #expect(try world.bytes(of: "annual.journal") == journal)
  if let damage { #expect(try world.bytes(of: "annual.json").text == damage) }
}

@Test func `a session is not rebuilt over another, or from no journal`() throws {
  let world = World.test()
  _ = try left(in: world)
  var rebuilt = try Session.rebuild("annual", world: world, replay: replay)
  _ = try Session.created("other", plan: .empty, world: world)
  #expect(throws: SessionError.readOnly(.asked)) { try rebuilt.save(as: "annual", world: world) }
  #expect(throws: SessionError.inUse("other", by: holder)) {
    try rebuilt.save(as: "other", world: world)
  }
  #expect(throws: SessionError.readOnly(.asked)) { try rebuilt.type("add z", world: world) }
  try world.put("{", as: "bare.json")
  #expect(throws: SessionError.nothingToRebuild("bare")) {
    try Session.rebuild("bare", world: world, replay: replay)
  }
  let refusal = #expect(throws: SessionError.self) { try Session.reopen("bare", world: world) }
  #expect(refusal?.hint?.key == "It was left as it is.")
  #expect(throws: SessionError.notFound("none", nearest: nil)) {
    try Session.rebuild("none", world: world, replay: replay)
  }
}

@Test func `a torn journal rebuilds what was answered, and is left as it is`() throws {
  let world = World.test()
  _ = try left(in: world)
  let torn = Array(try world.bytes(of: "annual.journal").dropLast(2))
  try world.put(torn, as: "annual.journal")
  try world.put("{", as: "annual.json")
  var rebuilt = try Session.rebuild("annual", world: world, replay: replay)
  #expect(rebuilt.plan.budget.count == 3)
  #expect(
    rebuilt.takeNotices().map(\.key) == [
      "the last record of '{1}' is cut short and not used"
    ])
  try rebuilt.save(as: "again", world: world)
  #expect(try world.bytes(of: "annual.journal") == torn)
  rebuilt.close(world: world)
  #expect(try Session.reopen("again", world: world).plan == rebuilt.plan)
}

/// Every byte in turn, one bit of it: what is rebuilt is a plan that was answered, never less than
/// what stands before the damage or what the snapshot holds.
@Test func `a session with a damaged journal is rebuilt as far as it can be read`() throws {
  let world = World.test()
  var answered: [Plan] = [.empty]
  var session = try Session.create("annual", plan: .empty, world: world)
  for number in 1...6 {
    try session.type("add a\(number)", world: world)
    answered.append(session.plan)
    if number == 3 { try session.save(world: world) }
  }
  session.close(world: world)
  let whole = try world.bytes(of: "annual.journal")
  var ends = whole.indices.filter { whole[$0] == UInt8(ascii: "\n") }
  ends.removeFirst()
  for place in whole.indices {
    var damaged = whole
    damaged[place] ^= 1 << UInt8(place % 7)
    try world.put(damaged, as: "annual.journal")
    var rebuilt = try Session.rebuild("annual", world: world, replay: replay)
    let least = max(3, ends.count { $0 < place })
    #expect(answered[least...].contains(rebuilt.plan), "a bit of byte \(place)")
    try rebuilt.save(as: "again", overwrite: true, world: world)
    try rebuilt.type("add z", world: world)
    try rebuilt.undo(world: world)
    rebuilt.close(world: world)
    var again = try Session.reopen("again", world: world)
    #expect(again.plan == rebuilt.plan)
    again.close(world: world)
  }
}

private let holder = SessionHolder(user: "ann", host: "desk", process: 4711, since: .noon)
private let replay: Session.Replay = { line, plan in try Plan.replay(line, &plan) }
