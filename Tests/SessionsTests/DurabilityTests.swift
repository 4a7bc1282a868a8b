import PlanModel
import Quantities
import Seeds
import Sessions
import Testing

// What a failing disk and a power cut may do to a session, tried at every call of the file system.

/// How many calls the work takes on a disk that never fails.
private let callCount: Int = {
  let prepared = try! Work.prepared()
  let files = FailingFileSystem(prepared.files) { _ in nil }
  var work = prepared.work
  try! work.run(in: .test(files))
  return files.callCount
}()

/// The session must open as the step that was answered last, or as the one that was begun then.
private func expectNothingLost(
  _ work: Work, in files: any FileSystem, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  var opened = try Session.reopen(work.name, world: .test(files))
  let isKept = opened.plan == work.answered || opened.plan == work.begun
  #expect(isKept, sourceLocation: sourceLocation)
  #expect(!opened.isReadOnly, sourceLocation: sourceLocation)
  let plan = opened.plan
  try opened.type("call after", world: .test(files))
  opened.close(world: .test(files))
  var again = try Session.reopen(work.name, world: .test(files))
  #expect(try again.plan == plan.after("call after"), sourceLocation: sourceLocation)
  while !again.steps.isEmpty { try again.undo(world: .test(files)) }
  #expect(again.plan == .empty, sourceLocation: sourceLocation)
}

@Test func `the work is done whole on a disk that never fails`() throws {
  var (files, work) = try Work.prepared()
  try work.run(in: .test(files))
  #expect(work.answers == 13)
  #expect(work.name == "copy")
  #expect(callCount > 60)
  try expectNothingLost(work, in: files)
}

@Test(arguments: 0..<callCount)
func `a call that fails loses nothing that was answered`(number: Int) throws {
  for reason in [FileError.Reason.input, .noSpace, .notAllowed] {
    var (files, work) = try Work.prepared()
    let failing = FailingFileSystem(files) { $0.number == number ? .error(reason) : nil }
    try work.run(in: .test(failing))
    try expectNothingLost(work, in: files)
  }
}

@Test(arguments: 0..<callCount)
func `a disk that fails from some call on loses nothing that was answered`(number: Int) throws {
  var (files, work) = try Work.prepared()
  let failing = FailingFileSystem(files) { $0.number >= number ? .error(.input) : nil }
  try work.run(in: .test(failing))
  try expectNothingLost(work, in: files)
}

@Test(arguments: 0..<callCount)
func `a power cut at any call loses nothing that was answered`(number: Int) throws {
  var random = SeededGenerator(seed: UInt64(number))
  for bytes in [0, 1, 40, 100_000] {
    var (files, work) = try Work.prepared()
    let failing = FailingFileSystem(files) {
      $0.number == number ? .powerCut(afterBytes: bytes) : nil
    }
    try work.run(in: .test(failing))
    for _ in 0..<4 {
      try expectNothingLost(work, in: files.afterPowerCut(using: &random))
    }
  }
}

@Test(arguments: UInt64(1)...20)
func `short and interrupted writes change nothing`(seed: UInt64) throws {
  var (files, work) = try Work.prepared()
  let failing = FailingFileSystem(files) { call in
    var random = SeededGenerator(seed: seed &* 1_000_003 &+ UInt64(call.number))
    guard call.action == .write || call.action == .read, random.chance(90) else { return nil }
    return random.chance(30) ? .error(.interrupted) : .shortWrite(random.number(1...9))
  }
  try work.run(in: .test(failing))
  #expect(work.answers == 13)
  try expectNothingLost(work, in: files)
}

@Test func `a full disk refuses a line and takes the next when there is space again`() throws {
  let files = MemoryFileSystem()
  let full = FullDisk(files)
  let world = World.test(full.failing)
  var session = try Session.created("annual", plan: .empty, world: world)
  try session.type("add a", world: world)
  let whole = try world.bytes(of: "annual.journal")
  full.isFull = true
  for _ in 1...3 {
    #expect(throws: SessionError.notKept(FileError(.write, "/sessions/annual.journal", .noSpace))) {
      try session.type("add b", world: world)
    }
    #expect(try world.bytes(of: "annual.journal") == whole)
  }
  #expect(!session.isReadOnly)
  full.isFull = false
  try session.type("add c", world: world)
  session.close(world: world)
  let opened = try Session.reopen("annual", world: world)
  #expect(opened.plan.budget.records.map(\.name.text) == ["total", "a", "c"])
}

@Test(arguments: [FileError.Action.cut, .sync])
func `where a refused record cannot be cut off for good, the session takes no more`(
  action: FileError.Action
) throws {
  let files = MemoryFileSystem()
  let full = FullDisk(files)
  let world = World.test(
    FailingFileSystem(full.failing) { call in
      full.isFull && call.action == action && call.path.hasSuffix(".journal")
        ? .error(.input) : nil
    })
  var session = try Session.created("annual", plan: .empty, world: world)
  try session.type("add a", world: world)
  full.isFull = true
  let error = FileError(action, "/sessions/annual.journal", .input)
  #expect(throws: SessionError.mayBeLost(error)) { try session.type("add b", world: world) }
  #expect(session.readOnlyReason == .failedSync(error))
  full.isFull = false
  #expect(throws: SessionError.readOnly(.failedSync(error))) {
    try session.type("add c", world: world)
  }
  session.close(world: world)
  let opened = try Session.reopen("annual", world: .test(files))
  #expect(opened.plan.budget.records.map(\.name.text) == ["total", "a"])
}

@Test func `a record that was refused does not come back after a power cut`() throws {
  var random = SeededGenerator(seed: 1)
  let files = MemoryFileSystem()
  let full = FullDisk(files)
  let world = World.test(full.failing)
  var session = try Session.created("annual", plan: .empty, world: world)
  try session.type("add a", world: world)
  let whole = try world.bytes(of: "annual.journal")
  full.isFull = true
  #expect(throws: SessionError.self) { try session.type("add b", world: world) }
  for _ in 1...20 {
    let left = files.afterPowerCut(using: &random)
    #expect(try World.test(left).bytes(of: "annual.journal") == whole)
  }
}

@Test func `a full disk refuses a save and keeps the old snapshot`() throws {
  let full = FullDisk(MemoryFileSystem())
  let world = World.test(full.failing)
  var session = try Session.created("annual", plan: .empty, world: world)
  try session.type("add a", world: world)
  let old = try world.bytes(of: "annual.json")
  full.isFull = true
  #expect(throws: SessionError.file(FileError(.write, "/sessions/annual.json", .noSpace))) {
    try session.save(world: world)
  }
  #expect(session.hasUnsavedChanges)
  #expect(try world.bytes(of: "annual.json") == old)
  #expect(try world.files.status(of: world.file(".annual.json.tmp")) == nil)
}

@Test func `an undo behind the snapshot needs no more space than its record`() throws {
  let full = FullDisk(MemoryFileSystem())
  let world = World.test(full.failing)
  var session = try Session.created("annual", plan: .empty, world: world)
  try session.type("add a", world: world)
  try session.save(world: world)
  let snapshot = try world.bytes(of: "annual.json")
  full.spare = ".journal"
  full.isFull = true
  try session.undo(world: world)
  #expect(session.plan == .empty && session.hasUnsavedChanges)
  #expect(try world.bytes(of: "annual.json") == snapshot)
  session.close(world: world)
  let opened = try Session.reopen("annual", world: world)
  #expect(opened.plan == .empty && opened.hasUnsavedChanges)
}

@Test func `after a failed sync a session is read-only and can be saved elsewhere`() throws {
  let files = MemoryFileSystem()
  let failing = FailingFileSystem(files) {
    $0.action == .sync && $0.path.hasSuffix("annual.journal") ? .error(.input) : nil
  }
  let world = World.test(failing)
  var session = try Session.created("annual", plan: .empty, world: world)
  let failure = FileError(.sync, "/sessions/annual.journal", .input)
  #expect(throws: SessionError.mayBeLost(failure)) { try session.type("add a", world: world) }
  #expect(session.readOnlyReason == .failedSync(failure))
  let calls = failing.callCount
  #expect(throws: SessionError.readOnly(.failedSync(failure))) {
    try session.type("add a", world: world)
  }
  #expect(failing.callCount == calls)
  try session.save(as: "copy", world: world)
  try session.type("add b", world: world)
  session.close(world: world)
  #expect(try Session.reopen("copy", world: world).plan == Plan.empty.after("add b"))
}

@Test(arguments: [FileError.Reason.noSpace, .notAllowed, .readOnlyDisk])
func `opening needs no disk that can be written`(reason: FileError.Reason) throws {
  let (files, work) = try Work.prepared()
  try World.test(files).put(
    try World.test(files).bytes(of: "annual.journal") + [49, 9], as: "annual.journal")
  let failing = FailingFileSystem(files) { call in
    let isReading = [.look, .read, .list].contains(call.action)
    return isReading || call.action == .open && !call.path.hasSuffix(".lock")
      ? nil : .error(reason)
  }
  let world = World.test(failing)
  var session = try Session.reopen("annual", world: world)
  #expect(session.plan == work.answered)
  let failure = FileError(.open, "/sessions/annual.lock", reason)
  #expect(session.readOnlyReason == .disk(failure))
  #expect(
    session.takeNotices().map(\.key) == [
      "'{1}' is read-only: {2}", "the last record of '{1}' is cut short and not used",
    ])
  #expect(throws: SessionError.readOnly(.disk(failure))) {
    try session.type("add z", world: world)
  }
  #expect(throws: SessionError.readOnly(.disk(failure))) { try session.undo(world: world) }
  #expect(throws: SessionError.readOnly(.disk(failure))) { try session.save(world: world) }
  #expect(throws: SessionError.self) { try session.save(as: "copy", world: world) }
}

@Test func `a look-up that fails is an error and no empty session`() throws {
  let (files, _) = try Work.prepared()
  for path in ["annual.json", "annual.journal"] {
    let failing = FailingFileSystem(files) {
      $0.path.hasSuffix(path) && $0.action != .read ? .error(.input) : nil
    }
    #expect(throws: SessionError.self) { try Session.reopen("annual", world: .test(failing)) }
  }
  let failing = FailingFileSystem(files) { _ in .error(.notAllowed) }
  #expect(throws: SessionError.file(FileError(.look, "/sessions", .notAllowed))) {
    try Session.list(world: .test(failing))
  }
  #expect(throws: SessionError.file(FileError(.look, "/sessions/annual.json", .notAllowed))) {
    try Session.exists("annual", world: .test(failing))
  }
}
