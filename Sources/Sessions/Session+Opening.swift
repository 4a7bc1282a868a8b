import PlanModel
import Quantities
import Text

extension Session {
  /// A session without a name, with a journal from its first step on.
  package static func unsaved(plan: Plan, world: World) throws(SessionError) -> Session {
    let store = try SessionStore(unsavedOn: world.now().day, in: world)
    return Session(history: History(plan: plan), place: .store(store))
  }

  /// A new session under a name that is free, and that nobody else gets while it is open; its
  /// files come with the first step.
  package static func create(
    _ name: String, plan: Plan, world: World
  ) throws(SessionError) -> Session {
    let store = try SessionStore(creating: try SessionName(given: name), in: world)
    return Session(history: History(plan: plan), place: .store(store))
  }

  /// Whether there is a session of that name.
  package static func exists(_ name: String, world: World) throws(SessionError) -> Bool {
    let files = SessionFiles(folder: world.sessionsFolder, name: try SessionName(name))
    return try filed { () throws(FileError) in
      // A part of the path that is no folder is an error, one that is not there is an answer.
      try files.exist(in: world.files)
    }
  }

  /// A session's name as it stands there, whatever its width and case as typed; the typed one where
  /// there is none.
  package static func known(_ name: String, world: World) -> String {
    guard (try? exists(name, world: world)) == false, let typed = try? SessionName(name) else {
      return name
    }
    let names = (try? names(world: world)) ?? []
    return names.first { $0.folded == typed.text.folded } ?? name
  }

  /// Opens a session: its snapshot, and the steps behind it once more.
  ///
  /// It is read-only when somebody else has it, when the disk cannot be written, or when asked.
  package static func open(
    _ name: String, readOnly: Bool = false, world: World, replay: @escaping Replay
  ) throws(SessionError) -> Session {
    var opening = SessionOpening(files: try filesOfExisting(name, world), world: world)
    return try opening.session(readOnly: readOnly, replay: replay)
  }

  /// The session that this one, in memory, is a copy of: to be written, and still as it was.
  package func original(
    world: World, replay: @escaping Replay
  ) throws(SessionError) -> Session {
    guard let name else { throw .needsName }
    var original = try Session.open(name, world: world, replay: replay)
    do throws(SessionError) {
      switch original.readOnlyReason {
      case .heldBy(let holder): throw .inUse(name, by: holder)
      case let reason?: throw .readOnly(reason)
      case nil: break
      }
      guard original.plan == plan, original.log == log else { throw .changed(name) }
      return original
    } catch {
      original.close(world: world)
      throw error
    }
  }

  /// Rebuilds a session from its journal alone, whatever became of its snapshot. It can be looked
  /// at, and saved under another name.
  package static func rebuild(
    _ name: String, world: World, replay: @escaping Replay
  ) throws(SessionError) -> Session {
    var opening = SessionOpening(files: try filesOfExisting(name, world), world: world)
    return try opening.rebuilt(replay)
  }

  /// Says that there is no such session, and which may be meant.
  package static func missing(_ name: String, world: World) -> SessionError {
    let names = (try? names(world: world)) ?? []
    return .notFound(name, nearest: names.nearest(to: name))
  }

  private static func filesOfExisting(
    _ name: String, _ world: World
  ) throws(SessionError) -> SessionFiles {
    let name = try SessionName(name)
    guard try exists(name.text, world: world) else { throw missing(name.text, world: world) }
    return SessionFiles(folder: world.sessionsFolder, name: name)
  }

  /// Gives the files back; the session must not be used any more.
  package mutating func close(world: World) {
    guard case .store(var store) = place else { return }
    store.journal.close(in: world.files)
    store.lock?.release(in: world)
    store.lock = nil
    place = .memory(name: store.name.isUnsaved ? nil : store.name, isThere: true)
  }
}
