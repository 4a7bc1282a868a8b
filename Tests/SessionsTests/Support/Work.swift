import PlanModel
import Quantities
import Sessions
import Testing

/// A session at work on a disk that may fail: what was answered on the way, and what was only
/// begun.
struct Work {
  /// The plan of the last step that was answered.
  private(set) var answered: Plan
  /// Where a step leads that was refused because the disk failed; it may be kept or not.
  private(set) var begun: Plan?
  /// Under which name the session was last known to be kept.
  private(set) var name = "annual"
  private(set) var answers = 0

  /// A session with something in its snapshot and something behind it.
  static func prepared() throws -> (files: MemoryFileSystem, work: Work) {
    let files = MemoryFileSystem()
    let world = World.test(files)
    var session = try Session.created("annual", plan: .empty, world: world)
    try session.type("add a", world: world)
    try session.save(world: world)
    try session.type("add b", world: world)
    session.close(world: world)
    return (files, Work(answered: session.plan))
  }

  /// Changes and saves the session in every way, as far as the disk lets it.
  mutating func run(in world: World) throws {
    guard var session = try? Session.reopen("annual", world: world) else { return }
    try change(&session) { try $0.type("add p", "add q", world: world) }
    try change(&session) { try $0.checkpoint(try Name("v1"), world: world) }
    save(&session, as: "annual", in: world)
    try change(&session) { try $0.type("add r", world: world) }
    try change(&session) { try $0.undo(world: world) }
    try change(&session) { try $0.undo(world: world) }
    try change(&session) { try $0.redo(world: world) }
    try change(&session) { try $0.restore(try Name("v1"), world: world) }
    try change(&session) { try $0.removeCheckpoint(try Name("v1"), world: world) }
    try change(&session) { try $0.type("call s", "add s", world: world) }
    try change(&session) { try $0.undo(to: $0.steps.first?.number ?? 0, world: world) }
    save(&session, as: "copy", in: world)
    try change(&session) { try $0.type("add t", world: world) }
    session.close(world: world)
  }

  private mutating func change(
    _ session: inout Session, _ body: (inout Session) throws -> Void
  ) throws {
    var dry = session.inMemory()
    let isPossible = (try? body(&dry)) != nil
    let before = session
    do {
      try body(&session)
      #expect(session.plan == dry.plan && session.steps == dry.steps)
      (answered, begun) = (session.plan, nil)
      answers += 1
    } catch let error as SessionError {
      #expect(session.plan == before.plan && session.steps == before.steps)
      if case .readOnly = error { return }
      begun = isPossible ? dry.plan : begun
    }
  }

  private mutating func save(_ session: inout Session, as name: String, in world: World) {
    guard (try? session.save(as: name, world: world)) != nil else { return }
    self.name = name
    answers += 1
  }
}
