import PlanModel
import Quantities
import Seeds
import Sessions
import Testing

// Journals of the first version hold no plan to begin with; they open, and are written anew.

/// Writes the session's files as the first version did, over these many of its steps.
private func writeOld(
  _ steps: [Step], snapshot plan: Plan, containing count: Int?, in world: World
) throws {
  let first = Snapshot(plan: .empty, checkpoints: [], contained: nil).bytes
  var journal = RecordLine.bytes(
    of: ["planbench journal", "1", Checksum(of: first).description])
  var contained: Snapshot.Contained?
  for step in steps {
    journal += step.record
    if step.number == count {
      contained = Snapshot.Contained(count: step.number, digest: Checksum(of: journal))
    }
  }
  let snapshot = Snapshot(plan: plan, checkpoints: [], contained: contained)
  try world.put(snapshot.bytes, as: "annual.json")
  try world.put(journal, as: "annual.journal")
}

private func steps(_ changes: Step.Change...) -> [Step] {
  changes.enumerated().map {
    Step(number: $0.offset + 1, moment: .noon, user: "ann", change: $0.element)
  }
}

private let three = steps(.lines(["add a"]), .lines(["add b"]), .lines(["add c"]))

@Test(arguments: [nil, 1, 2, 3])
func `a session of the first version opens as before, and is undone from then on`(
  count: Int?
) throws {
  let world = World.test()
  let start = count ?? 0
  let names = ["a", "b", "c"]
  let plan = try names.prefix(start).reduce(Plan.empty) { try $0.after("add \($1)") }
  try writeOld(three, snapshot: plan, containing: count, in: world)
  var session = try Session.reopen("annual", world: world)
  #expect(session.takeNotices() == [])
  #expect(session.plan == (try names.reduce(Plan.empty) { try $0.after("add \($1)") }))
  #expect(session.log == three)
  #expect(session.steps.map(\.number) == Array(start..<3).map { $0 + 1 })
  try session.type("add d", world: world)
  try session.save(world: world)
  session.close(world: world)
  session = try Session.reopen("annual", world: world)
  #expect(session.log.count == 4)
  for _ in start..<4 { try session.undo(world: world) }
  #expect(session.plan == plan)
  #expect(throws: SessionError.nothingToUndo) { try session.undo(world: world) }
  session.close(world: world)
  #expect(try Session.reopen("annual", world: world).plan == plan)
}

@Test func `who only reads an old session leaves it as it is`() throws {
  let world = World.test()
  try writeOld(three, snapshot: .empty, containing: nil, in: world)
  let journal = try world.bytes(of: "annual.journal")
  var session = try Session.open("annual", readOnly: true, world: world) { line, plan in
    try Plan.replay(line, &plan)
  }
  #expect(session.steps.count == 3)
  #expect(session.takeNotices() == [])
  #expect(try world.bytes(of: "annual.journal") == journal)
  try session.save(as: "copy", world: world)
  session.close(world: world)
  #expect(try Session.reopen("copy", world: world).steps.count == 3)
  #expect(throws: SessionError.nothingToRebuild("annual")) {
    try Session.rebuild("annual", world: world) { _, _ in }
  }
}

@Test func `an old undo whose snapshot did not come to be was not answered`() throws {
  let world = World.test()
  let undo = steps(.lines(["add a"]), .undo)
  let plan = try Plan.empty.after("add a")
  try writeOld(undo, snapshot: plan, containing: 1, in: world)
  var session = try Session.reopen("annual", world: world)
  #expect(session.plan == plan)
  #expect(session.log.count == 1)
  #expect(session.takeNotices().count == 1)
  session.close(world: world)
  try writeOld(
    undo + steps(.undo, .undo, .redo).suffix(1), snapshot: plan, containing: 1, in: world)
  #expect(
    throws: SessionError.journalRefused(path: "/sessions/annual.journal", .damaged(record: 2))
  ) { try Session.reopen("annual", world: world) }
}

@Test(arguments: [FileError.Reason.noSpace, .input])
func `an old journal that cannot be written anew is read`(reason: FileError.Reason) throws {
  let files = MemoryFileSystem()
  try writeOld(three, snapshot: .empty, containing: nil, in: .test(files))
  let failing = FailingFileSystem(files) {
    $0.path.hasSuffix(".journal.tmp") ? .error(reason) : nil
  }
  var session = try Session.reopen("annual", world: .test(failing))
  #expect(session.isReadOnly && session.steps.count == 3)
  #expect(session.takeNotices().count == 2)
  session.close(world: .test(failing))
  #expect(try !Session.reopen("annual", world: .test(files)).isReadOnly)
}

@Test(arguments: 0..<40)
func `a power cut while an old journal is written anew loses nothing`(number: Int) throws {
  var random = SeededGenerator(seed: UInt64(number))
  for bytes in [0, 30, 100_000] {
    let files = MemoryFileSystem()
    let plan = try Plan.empty.after("add a")
    try writeOld(three, snapshot: plan, containing: 1, in: .test(files))
    let failing = FailingFileSystem(files) {
      $0.number == number ? .powerCut(afterBytes: bytes) : nil
    }
    _ = try? Session.reopen("annual", world: .test(failing))
    for _ in 0..<4 {
      let world = World.test(files.afterPowerCut(using: &random))
      var session = try Session.reopen("annual", world: world)
      #expect(session.log == three)
      for _ in 1...2 { try session.undo(world: world) }
      #expect(session.plan == plan)
    }
  }
}
