import PlanModel
import Quantities
import Seeds
import Sessions
import Testing

// What a session is worth after it was left: all that one is that was never closed.

/// The two must not be told apart by what they show.
private func expectAlike(
  _ opened: Session, _ kept: Session, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(opened.plan == kept.plan, sourceLocation: sourceLocation)
  #expect(opened.log == kept.log, sourceLocation: sourceLocation)
  #expect(opened.steps == kept.steps, sourceLocation: sourceLocation)
  #expect(opened.undoneSteps == kept.undoneSteps, sourceLocation: sourceLocation)
  #expect(opened.checkpoints == kept.checkpoints, sourceLocation: sourceLocation)
}

/// Saves, leaves or dies, goes on under another name, as chance has it, and opens again.
private func takeABreak(
  _ session: inout Session, _ sitting: Int, world: World, using random: inout SeededGenerator
) throws {
  if random.chance(20) { try session.save(as: "annual \(sitting)", world: world) }
  if random.chance(50) { try session.save(world: world) }
  guard random.chance(70) else { return }
  let name = try #require(session.name)
  session.close(world: world)
  session = try Session.reopen(name, world: world)
  #expect(session.readOnlyReason == nil)
}

@Test(arguments: UInt64(1)...300)
func `a session that is left and opened is as one that was never closed`(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let world = World.test()
  var kept = Session(plan: .empty)
  var session = try Session.create("annual", plan: .empty, world: world)
  for sitting in 0..<random.number(1...6) {
    for _ in 0..<random.number(1...8) {
      let deed = Deed.random(kept, using: &random)
      let refusal = deed.refusal(by: &session, world: world)
      #expect(refusal == deed.refusal(by: &kept, world: world))
      expectAlike(session, kept)
    }
    guard session.fileName != nil, !session.log.isEmpty else { continue }
    try takeABreak(&session, sitting, world: world, using: &random)
    expectAlike(session, kept)
  }
  let undone = kept.undoneSteps.count
  for step in kept.steps.reversed() { #expect(try session.undo(world: world) == [step]) }
  #expect(session.plan == .empty)
  #expect(throws: SessionError.nothingToUndo) { try session.undo(world: world) }
  for _ in kept.steps { try session.redo(world: world) }
  #expect(session.plan == kept.plan)
  for _ in 0..<undone {
    try kept.redo(world: world)
    try session.redo(world: world)
    #expect(session.plan == kept.plan)
  }
  #expect(throws: SessionError.nothingToRedo) { try session.redo(world: world) }
  #expect(session.takeNotices() == [])
}

@Test func `an undo past a save is a change like any other`() throws {
  let world = World.test()
  var session = try Session.create("annual", plan: .empty, world: world)
  for name in ["a", "b"] { try session.type("add \(name)", world: world) }
  try session.save(world: world)
  session.close(world: world)
  session = try Session.reopen("annual", world: world)
  let snapshot = try world.bytes(of: "annual.json")
  try session.undo(world: world)
  #expect(session.hasUnsavedChanges)
  #expect(try world.bytes(of: "annual.json") == snapshot)
  session.close(world: world)
  session = try Session.reopen("annual", world: world)
  #expect(session.plan == (try Plan.empty.after("add a")))
  #expect(session.steps.map(\.number) == [1])
  #expect(session.undoneSteps.map(\.number) == [2])
}

@Test func `opening runs the steps behind the snapshot, and undo the ones before it`() throws {
  let world = World.test()
  var session = try Session.create("annual", plan: .empty, world: world)
  for name in ["a", "b"] { try session.type("add \(name)", world: world) }
  try session.save(world: world)
  try session.type("add c", world: world)
  session.close(world: world)
  let lines = Lines()
  session = try Session.open("annual", world: world) { line, plan in
    lines.add(line)
    try Plan.replay(line, &plan)
  }
  #expect(lines.all == ["add c"])
  try session.undo(world: world)
  #expect(lines.all == ["add c"])
  try session.undo(world: world)
  #expect(lines.all == ["add c", "add a", "add b"])
  try session.undo(world: world)
  #expect(lines.all.count == 3)
  #expect(session.plan == .empty)
}

@Test(arguments: [0, 1])
func `earlier steps that lead elsewhere are given up, and said so`(attempt: Int) throws {
  let world = World.test()
  var session = try Session.create("annual", plan: .empty, world: world)
  for name in ["a", "b"] { try session.type("add \(name)", world: world) }
  try session.save(world: world)
  try session.type("add c", world: world)
  session.close(world: world)
  session = try Session.open("annual", world: world) { line, plan in
    if line == "add a" && attempt == 0 { throw TestFailure() }
    try Plan.replay(line == "add a" ? "add z" : line, &plan)
  }
  let plan = session.plan
  #expect(session.steps.map(\.number) == [1, 2, 3])
  try session.undo(world: world)
  #expect(session.takeNotices() == [])
  #expect(throws: SessionError.nothingToUndo) { try session.undo(world: world) }
  #expect(session.takeNotices().map(\.key) == ["steps up to {1} cannot be taken back: {2}"])
  #expect(session.steps == [])
  #expect(throws: SessionError.tooEarly(number: 0, start: 2)) {
    try session.redo(world: world)
    try session.undo(to: 0, world: world)
  }
  #expect(session.plan == plan)
}

@Test func `an undo that needs lost steps refuses the session`() throws {
  let world = World.test()
  var session = try Session.create("annual", plan: .empty, world: world)
  try session.type("add a", world: world)
  try session.save(world: world)
  try session.undo(world: world)
  session.close(world: world)
  let error = #expect(throws: SessionError.self) {
    try Session.open("annual", world: world) { _, _ in throw TestFailure() }
  }
  #expect(
    error
      == .stepRefused(
        journal: "/sessions/annual.journal", number: 1, line: "add a",
        reason: "it makes no sense here"))
  #expect(try Session.reopen("annual", world: world).plan == .empty)
}
