import PlanModel
import Quantities
import Sessions
import Testing

private let holder = SessionHolder(user: "ann", host: "desk", process: 4711, since: .noon)

@Test(arguments: Disk.allCases)
func `a session has one writer, and the second is told who`(disk: Disk) throws {
  try withFolder(disk.make()) { files, folder in
    var world = World.test(files)
    world.sessionsFolder = folder
    var first = try Session.created("annual", plan: .empty, world: world)
    try first.type("add a", world: world)
    var second = try Session.reopen("annual", world: world)
    #expect(second.plan == first.plan)
    #expect(second.readOnlyReason == .heldBy(holder))
    #expect(second.takeNotices().map(\.key) == ["'{1}' is read-only: {2}"])
    #expect(throws: SessionError.readOnly(.heldBy(holder))) {
      try second.type("add b", world: world)
    }
    try first.type("add c", world: world)
    first.close(world: world)
    let third = try Session.reopen("annual", world: world)
    #expect(third.plan == first.plan)
    #expect(!third.isReadOnly)
  }
}

@Test func `a read-only session can be saved under another name and goes on there`() throws {
  let world = World.test()
  var first = try Session.created("annual", plan: .empty, world: world)
  try first.type("add a", world: world)
  var second = try Session.reopen("annual", world: world)
  #expect(throws: SessionError.readOnly(.heldBy(holder))) { try second.save(world: world) }
  #expect(throws: SessionError.inUse("annual", by: holder)) {
    var other = Session(plan: .empty)
    try other.save(as: "annual", overwrite: true, world: world)
  }
  try second.save(as: "copy", world: world)
  #expect(!second.isReadOnly)
  try second.type("add b", world: world)
  try first.type("add c", world: world)
  second.close(world: world)
  first.close(world: world)
  #expect(try Session.reopen("copy", world: world).plan == second.plan)
  #expect(try Session.reopen("annual", world: world).plan == first.plan)
}

@Test func `who only reads leaves a record alone that is being written`() throws {
  let world = World.test()
  var first = try Session.created("annual", plan: .empty, world: world)
  try first.type("add a", world: world)
  let torn = Array(try world.bytes(of: "annual.journal")) + Array("2\t2027".utf8)
  try world.put(torn, as: "annual.journal")
  var second = try Session.reopen("annual", world: world)
  #expect(second.plan == first.plan)
  #expect(second.takeNotices().count == 1)
  #expect(try world.bytes(of: "annual.journal") == torn)
}

@Test func `a session opened only to be read takes no lock and no change`() throws {
  let world = World.test()
  var session = try Session.created("annual", plan: .empty, world: world)
  session.close(world: world)
  session = try Session.open("annual", readOnly: true, world: world) { _, _ in }
  #expect(session.takeNotices() == [])
  #expect(throws: SessionError.readOnly(.asked)) { try session.type("add a", world: world) }
  #expect(try world.files.status(of: world.file("annual.lock")) == nil)
  var dry = session.inMemory()
  try dry.type("add a", world: world)
  #expect(dry.plan.budget.count == 1 && session.plan.budget.count == 0)
}

@Test func `a journal that somebody else changed is not written to`() throws {
  let world = World.test()
  var session = try Session.created("annual", plan: .empty, world: world)
  try session.type("add a", world: world)
  session.close(world: world)
  session = try Session.reopen("annual", world: world)
  try world.put(Array("who was here?".utf8), as: "annual.journal")
  #expect(throws: SessionError.notKept(FileError(.write, "/sessions/annual.journal", .changed))) {
    try session.type("add b", world: world)
  }
}

@Test func `a list shows what is free, in use, left by a crash, and no session`() throws {
  let files = MemoryFileSystem()
  let world = World.test(files)
  #expect(try Session.list(world: world) == [])
  var free = try Session.created("free", plan: .empty, world: world)
  free.close(world: world)
  let held = try Session.created("held", plan: .empty, world: world)
  var crashed = try Session.unsaved(plan: .empty, world: world)
  try crashed.type("add a", world: world)
  crashed.close(world: world)
  try files.plant(.link, at: "/sessions/link.json")
  try world.put("", as: "notes.txt")
  try world.put("", as: ".hidden.json")
  try world.put("{", as: "damaged.json")
  try world.put("who was here?", as: "journal.journal")
  try world.put(
    versionOne.replacing("\"version\": 1", with: "\"version\": 99"), as: "newer.json")
  let list = try Session.list(world: world)
  let names = [
    "damaged", "free", "held", "journal", "link", "newer", "unsaved-2027-03-12-4711",
  ]
  #expect(list.map(\.name) == names)
  #expect(try Session.names(world: world) == names)
  #expect(try EarlierSessions(in: world).unnamed == ["unsaved-2027-03-12-4711"])
  #expect(
    list.map(\.state)
      == [.damaged, .free, .inUse(holder), .damaged, .refused, .newer, .recoverable])
  #expect(list[1].snapshotSize == (try world.bytes(of: "free.json").count))
  #expect(list.map { $0.journalSize != nil } == [false, false, false, true, false, false, true])
  #expect(held.plan == .empty)
}

@Test func `what a crash left opens under its own name and can be given another`() throws {
  let world = World.test()
  var session = try Session.unsaved(plan: .empty, world: world)
  try session.type("add a", world: world)
  session.close(world: world)
  let name = try #require(try Session.list(world: world).first?.name)
  var recovered = try Session.reopen(name, world: world)
  #expect(recovered.plan == session.plan)
  #expect(recovered.name == nil)
  try recovered.undo(world: world)
  try recovered.redo(world: world)
  try recovered.save(as: "annual", world: world)
  recovered.close(world: world)
  #expect(try Session.list(world: world).map(\.name) == ["annual"])
  #expect(try Session.reopen("annual", world: world).log.count == 3)
}

@Test func `a list tells when a session was last written`() throws {
  try withFolder(RealFileSystem()) { files, folder in
    var world = World.test(files)
    world.sessionsFolder = folder
    _ = try Session.created("annual", plan: .empty, world: world)
    let modified = try #require(try Session.list(world: world)[0].modified)
    #expect(modified.day.year >= 2024 && modified.offset == 480)
    #expect(try EarlierSessions(in: world).latest == "annual")
  }
}

@Test func `a session tells about itself`() throws {
  let world = World.test()
  var session = try Session.created("annual", plan: .empty, world: world)
  try session.type("add a", world: world)
  try session.checkpoint(try Name("v1"), world: world)
  try session.save(world: world)
  try session.type("add b", world: world)
  try session.undo(world: world)
  let info = try session.info(world: world)
  #expect(info.name == "annual")
  #expect(info.readOnlyReason == nil)
  #expect(info.snapshot?.path == "/sessions/annual.json")
  #expect(info.snapshot?.size == (try world.bytes(of: "annual.json").count))
  #expect(info.journal?.path == "/sessions/annual.journal")
  #expect(info.journal?.size == (try world.bytes(of: "annual.journal").count))
  #expect([info.recordCount, info.containedCount] == [4, 2])
  #expect([info.stepCount, info.undoneCount] == [1, 1])
  #expect(info.checkpoints.map(\.text) == ["v1"])
  #expect(info.hasUnsavedChanges)
  let memory = try Session(plan: .empty).info(world: world)
  #expect(memory.snapshot == nil && memory.journal == nil && memory.name == nil)
}
