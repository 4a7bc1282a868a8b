import PlanModel
import Quantities

extension SessionStore {
  /// A store for a session without a name, which touches no disk before the first step.
  init(unsavedOn day: Day, in world: World) throws(SessionError) {
    let name = try SessionName(unsavedOn: day, by: world.process, attempt: 1)
    self.init(SessionFiles(folder: world.sessionsFolder, name: name), lock: nil)
  }

  /// A store whose name nobody else has or gets; nothing else stands there before the first step.
  init(creating name: SessionName, in world: World) throws(SessionError) {
    let files = SessionFiles(folder: world.sessionsFolder, name: name)
    self.init(files, lock: try SessionStore.claim(files, overwrite: false, in: world))
  }

  private init(_ files: SessionFiles, lock: SessionLock?) {
    self.files = files
    self.lock = lock
    journal = JournalFile(path: files.journal)
  }

  /// Gives a session its files before its first step.
  mutating func begin(_ history: History, in world: World) throws(SessionError) {
    guard snapshotCount == nil else { return }
    do throws(SessionError) {
      if lock == nil { try takeUnsavedName(in: world) }
      try writeSnapshot(of: history, in: world)
    } catch {
      throw error.asNotKept
    }
  }

  private mutating func takeUnsavedName(in world: World) throws(SessionError) {
    for attempt in 1...100 {
      let name = try SessionName(
        unsavedOn: world.now().day, by: world.process, attempt: attempt)
      do throws(SessionError) {
        self = try SessionStore(creating: name, in: world)
        return
      } catch {
        guard error.isTaken, attempt < 100 else { throw error }
      }
    }
  }

  /// Whether a session without a name cannot even begin where it should be kept.
  func hasNoPlace(because error: FileError) -> Bool {
    guard name.isUnsaved, snapshotCount == nil else { return false }
    return error.reason == .notAllowed || error.reason == .readOnlyDisk
  }

  /// Locks a name to write there, and makes sure that nothing is overwritten unasked, and nothing
  /// but a session at all.
  static func claim(
    _ files: SessionFiles, overwrite: Bool, in world: World
  ) throws(SessionError) -> SessionLock {
    let lock = try lock(files, in: world)
    do throws(SessionError) {
      let isThere = try filed { () throws(FileError) in
        try files.refuseStrange(in: world.files)
        return try files.exist(in: world.files)
      }
      guard overwrite || !isThere else { throw .alreadyThere(files.name.text) }
      return lock
    } catch {
      lock.release(in: world)
      throw error
    }
  }

  private static func lock(
    _ files: SessionFiles, in world: World
  ) throws(SessionError) -> SessionLock {
    let lock = try filed { () throws(FileError) in
      try world.files.createFolders(files.folder)
      return try SessionLock.take(files.lock, in: world)
    }
    guard let lock else {
      throw .inUse(files.name.text, by: SessionLock.holder(of: files.lock, in: world.files))
    }
    return lock
  }
}

extension SessionError {
  /// Whether another name will do: a crash left a session under this one, or a process with the
  /// same number on another machine has it.
  fileprivate var isTaken: Bool {
    if case .alreadyThere = self { return true }
    if case .inUse = self { return true }
    return false
  }

  /// The same reason, given for a line that was not kept because of it.
  fileprivate var asNotKept: SessionError {
    if case .file(let error) = self { .notKept(error) } else { self }
  }
}

/// Lets an error of the disk be one of the session.
func filed<Value>(_ body: () throws(FileError) -> Value) throws(SessionError) -> Value {
  do throws(FileError) {
    return try body()
  } catch {
    throw .file(error)
  }
}
