import PlanModel
import Quantities
import Seeds
import Sessions
import Testing

private func label(_ text: String) -> Name { try! Name(text) }

@Test(arguments: UInt64(1)...40)
func `as many undos as steps give back the start, and redos the end`(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let world = World.test()
  var session = Session(plan: .empty)
  var plans = [session.plan]
  for number in 0..<random.number(1...30) {
    try session.type("add line \(number)", world: world)
    plans.append(session.plan)
  }
  for plan in plans.dropLast().reversed() {
    try session.undo(world: world)
    #expect(session.plan == plan)
  }
  #expect(throws: SessionError.nothingToUndo) { try session.undo(world: world) }
  for plan in plans.dropFirst() {
    try session.redo(world: world)
    #expect(session.plan == plan)
  }
  #expect(throws: SessionError.nothingToRedo) { try session.redo(world: world) }
}

@Test(arguments: UInt64(1)...40)
func `several undos at once are as many undos, and so are redos`(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let world = World.test()
  var session = Session(plan: .empty)
  var plans = [session.plan]
  for number in 0..<random.number(2...12) {
    try session.type("add line \(number)", world: world)
    plans.append(session.plan)
  }
  let last = plans.count - 1
  let count = random.number(1...last)
  #expect(throws: SessionError.fewerToUndo(asked: last + 1, there: last)) {
    try session.undo(last + 1, world: world)
  }
  let undone = try session.undo(count, world: world).map(\.number)
  #expect(undone == Array((last - count + 1...last).reversed()))
  #expect(session.plan == plans[last - count])
  #expect(throws: SessionError.fewerToRedo(asked: count + 1, there: count)) {
    try session.redo(count + 1, world: world)
  }
  #expect(try session.redo(count, world: world).map(\.number) == undone.reversed())
  #expect(session.plan == plans[last])
}

@Test func `a group is one step`() throws {
  let world = World.test()
  var session = Session(plan: .empty)
  try session.type("add a", "add b", "add c", world: world)
  #expect(session.steps.map(\.change) == [.lines(["add a", "add b", "add c"])])
  #expect(try session.undo(world: world).map(\.number) == [1])
  #expect(session.plan == .empty)
}

@Test func `a new step ends what could be redone`() throws {
  let world = World.test()
  var session = Session(plan: .empty)
  try session.type("add a", world: world)
  try session.undo(world: world)
  try session.type("add b", world: world)
  #expect(throws: SessionError.nothingToRedo) { try session.redo(world: world) }
  #expect(session.steps.map(\.number) == [3])
  #expect(session.log.map(\.change) == [.lines(["add a"]), .undo, .lines(["add b"])])
}

@Test func `a step knows when it was accepted and by whom`() throws {
  let world = World.test()
  var session = Session(plan: .empty)
  try session.type("add a", world: world)
  #expect(
    session.steps
      == [Step(number: 1, moment: .noon, user: "ann", change: .lines(["add a"]))])
}

@Test func `undo to a number keeps that step and takes back the ones after it`() throws {
  let world = World.test()
  var session = Session(plan: .empty)
  for name in ["a", "b", "c", "d"] { try session.type("add \(name)", world: world) }
  let undone = try session.undo(to: 2, world: world)
  #expect(undone.map(\.number) == [4, 3])
  #expect(session.plan.budget.count == 2)
  #expect(session.undoneSteps.map(\.number) == [4, 3])
  try session.redo(world: world)
  #expect(session.plan.budget.count == 3)
  #expect(try session.undo(to: 0, world: world).count == 3)
  #expect(session.plan == .empty)
}

@Test func `undo to a number that is no step in effect is refused`() throws {
  let world = World.test()
  var session = Session(plan: .empty)
  #expect(throws: SessionError.nothingToUndo) { try session.undo(to: 0, world: world) }
  for name in ["a", "b", "c"] { try session.type("add \(name)", world: world) }
  try session.undo(world: world)
  try session.type("add d", world: world)
  let plan = session.plan
  #expect(throws: SessionError.notInEffect(3)) { try session.undo(to: 3, world: world) }
  #expect(throws: SessionError.notInEffect(4)) { try session.undo(to: 4, world: world) }
  #expect(throws: SessionError.nothingAfter(5)) { try session.undo(to: 5, world: world) }
  #expect(throws: SessionError.noSuchStep(6)) { try session.undo(to: 6, world: world) }
  #expect(throws: SessionError.noSuchStep(.max)) { try session.undo(to: .max, world: world) }
  #expect(throws: SessionError.tooEarly(number: -1, start: 0)) {
    try session.undo(to: -1, world: world)
  }
  #expect(session.plan == plan)
}

@Test func `a checkpoint gives back the plan as it was, as a step of its own`() throws {
  let world = World.test()
  var session = Session(plan: .empty)
  try session.type("add a", world: world)
  let marked = session.plan
  try session.checkpoint(label("before the cut"), world: world)
  try session.type("add b", world: world)
  let later = session.plan
  try session.restore(label("Before the CUT"), world: world)
  #expect(session.plan == marked)
  try session.undo(world: world)
  #expect(session.plan == later)
  try session.redo(world: world)
  #expect(session.plan == marked)
}

@Test func `a checkpoint is not taken for another`() throws {
  let world = World.test()
  var session = Session(plan: .empty)
  #expect(throws: SessionError.noSuchCheckpoint("v1")) {
    try session.restore(label("v1"), world: world)
  }
  try session.checkpoint(label("v1"), world: world)
  try session.type("add a", world: world)
  #expect(throws: SessionError.checkpointThere("v1")) {
    try session.checkpoint(label("V1"), world: world)
  }
  try session.checkpoint(label("V1"), overwrite: true, world: world)
  #expect(session.checkpoints == [Checkpoint(label: label("V1"), plan: session.plan)])
}

@Test func `a checkpoint that was removed is forgotten, and the plan is as it was`() throws {
  let world = World.test()
  var session = Session(plan: .empty)
  try session.type("add a", world: world)
  try session.checkpoint(label("v1"), world: world)
  let plan = session.plan
  try session.removeCheckpoint(label("V1"), world: world)
  #expect(session.plan == plan)
  #expect(session.checkpoints.isEmpty)
  #expect(throws: SessionError.noSuchCheckpoint("v1")) {
    try session.removeCheckpoint(label("v1"), world: world)
  }
}

@Test func `undo does not take back a checkpoint`() throws {
  let world = World.test()
  var session = Session(plan: .empty)
  try session.type("add a", world: world)
  try session.checkpoint(label("v1"), world: world)
  try session.undo(world: world)
  #expect(session.checkpoints.count == 1)
  try session.redo(world: world)
  #expect(session.plan.budget.count == 1)
}
