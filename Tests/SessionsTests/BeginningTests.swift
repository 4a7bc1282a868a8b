import PlanModel
import Seeds
import Sessions
import Testing

// A session that is begun, worked on and given a name while the power may go at any call.

/// What was answered, and what was begun, of a session that is new.
private struct Beginning {
  /// Under which name it begins; nil for one that gets its name later.
  let name: String?
  private(set) var answered: Plan?
  private(set) var begun: Plan?

  mutating func run(in world: World) throws {
    guard var session = try? Session(beginning: name, in: world) else { return }
    change(&session) { try $0.type("add a", world: world) }
    change(&session) { try $0.type("add b", "add c", world: world) }
    _ = try? session.save(as: "annual", world: world)
    change(&session) { try $0.type("add d", world: world) }
    session.close(world: world)
  }

  private mutating func change(
    _ session: inout Session, _ body: (inout Session) throws -> Void
  ) {
    var dry = session.inMemory()
    guard begun == nil, (try? body(&dry)) != nil else { return }
    if (try? body(&session)) == nil { begun = dry.plan } else { answered = session.plan }
  }
}

extension Session {
  fileprivate init(beginning name: String?, in world: World) throws(SessionError) {
    self =
      if let name { try .create(name, plan: .empty, world: world) } else {
        try .unsaved(plan: .empty, world: world)
      }
  }
}

private let callCount: Int = {
  let files = FailingFileSystem(MemoryFileSystem()) { _ in nil }
  var beginning = Beginning(name: nil)
  try! beginning.run(in: .test(files))
  return files.callCount
}()

@Test(arguments: 0..<callCount, [nil, "annual"])
func `a power cut at any call of a new session loses nothing that was answered`(
  number: Int, name: String?
) throws {
  var random = SeededGenerator(seed: UInt64(number))
  for bytes in [0, 70, 100_000] {
    let files = MemoryFileSystem()
    var beginning = Beginning(name: name)
    let failing = FailingFileSystem(files) {
      $0.number == number ? .powerCut(afterBytes: bytes) : nil
    }
    try beginning.run(in: .test(failing))
    for _ in 0..<6 {
      try expectKept(beginning, in: .test(files.afterPowerCut(using: &random)))
    }
  }
}

@Test(arguments: [nil, "annual"])
func `a new session is kept whole on a disk that never fails`(name: String?) throws {
  let world = World.test()
  var beginning = Beginning(name: name)
  try beginning.run(in: world)
  #expect(beginning.answered?.budget.count == 4)
  #expect(callCount > 40)
  try expectKept(beginning, in: world)
  #expect(try Session.list(world: world).map(\.name) == ["annual"])
}

/// Whatever is listed opens, and one of the sessions is what was answered last.
private func expectKept(_ beginning: Beginning, in world: World) throws {
  let plans = try Session.list(world: world).map { listing in
    var session = try Session.reopen(listing.name, world: world)
    defer { session.close(world: world) }
    return session.plan
  }
  guard let answered = beginning.answered else { return }
  #expect(plans.contains { $0 == answered || $0 == beginning.begun })
}

@Test(arguments: [FileError.Reason.notAllowed, .readOnlyDisk])
func `a session without a name goes on in memory where it cannot begin`(
  reason: FileError.Reason
) throws {
  let failing = FailingFileSystem(MemoryFileSystem()) { call in
    call.action == .look ? nil : .error(reason)
  }
  let world = World.test(failing)
  var session = try Session.unsaved(plan: .empty, world: world)
  try session.type("add a", world: world)
  try session.type("add b", world: world)
  #expect(try session.plan == Plan.empty.after("add a").after("add b"))
  #expect(session.takeNotices().count == 1)
  #expect(session.hasUnsavedChanges)
  try session.undo(world: world)
  #expect(try session.plan == Plan.empty.after("add a"))
}
