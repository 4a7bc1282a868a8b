import PlanModel
import Quantities
import Sessions
import Testing

/// What a copy in memory is gone on with once it is to be saved.
@Suite struct CopyTests {
  private let replay: Session.Replay = { line, plan in try Plan.replay(line, &plan) }

  private func annual(in world: World) throws -> Session {
    var session = try Session.created("annual", plan: .empty, world: world)
    try session.type("add a", world: world)
    return session
  }

  private func copy(in world: World) throws -> Session {
    try Session.open("annual", readOnly: true, world: world, replay: replay).inMemory()
  }

  @Test func `the session is gone on with, and nobody else gets it`() throws {
    let world = World.test()
    var session = try annual(in: world)
    session.close(world: world)
    let copy = try copy(in: world)
    var original = try copy.original(world: world, replay: replay)
    try original.type("add b", world: world)
    #expect(try Session.reopen("annual", world: world).isReadOnly)
    original.close(world: world)
    #expect(try Session.reopen("annual", world: world).plan.budget.count == 2)
  }

  @Test func `who else has it is told`() throws {
    let world = World.test()
    let session = try annual(in: world)
    let copy = try copy(in: world)
    let holder = SessionHolder(user: "ann", host: "desk", process: 4711, since: .noon)
    #expect(throws: SessionError.inUse("annual", by: holder)) {
      try copy.original(world: world, replay: replay)
    }
    #expect(!session.isReadOnly)
  }

  @Test(arguments: ["add b", "undo", "save"])
  func `a session that changed is refused, one that was saved is not`(change: String) throws {
    let world = World.test()
    var session = try annual(in: world)
    let copy = try copy(in: world)
    switch change {
    case "undo": try session.undo(world: world)
    case "save": try session.save(world: world)
    default: try session.type(change, world: world)
    }
    session.close(world: world)
    if change == "save" {
      _ = try copy.original(world: world, replay: replay)
    } else {
      #expect(throws: SessionError.changed("annual")) {
        try copy.original(world: world, replay: replay)
      }
      #expect(try world.files.status(of: world.file("annual.lock")) == nil)
    }
  }

  @Test func `a disk that cannot be written says so`() throws {
    var world = World.test()
    var session = try annual(in: world)
    session.close(world: world)
    world.files = FailingFileSystem(world.files) { call in
      call.action == .lock ? .error(.readOnlyDisk) : nil
    }
    let copy = try copy(in: world)
    let error = #expect(throws: SessionError.self) {
      try copy.original(world: world, replay: replay)
    }
    #expect(error?.message.key == "this session is read-only: {1}")
  }

  @Test func `a session that is gone is not there to be saved`() throws {
    let world = World.test()
    var session = try annual(in: world)
    session.close(world: world)
    let copy = try copy(in: world)
    for file in ["annual.json", "annual.journal"] { try world.files.remove(world.file(file)) }
    #expect(throws: SessionError.notFound("annual", nearest: nil)) {
      try copy.original(world: world, replay: replay)
    }
  }
}
