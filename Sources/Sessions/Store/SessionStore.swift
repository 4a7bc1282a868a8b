import PlanModel

/// The files of one session: lock, snapshot and journal, and how they are kept in step.
struct SessionStore: Sendable {
  let files: SessionFiles
  /// Nil before the first step of a session without a name, and in a read-only session.
  var lock: SessionLock?
  var readOnlyReason: ReadOnlyReason?
  var journal: JournalFile
  /// How many records the snapshot contains; nil as long as there is none.
  var snapshotCount: Int?

  var name: SessionName { files.name }
}

extension SessionStore {
  /// Writes the record, and before the first one the snapshot that it follows; either the step is
  /// kept whole or the files are as before.
  mutating func keep(_ step: Step, of history: History, in world: World) throws(SessionError) {
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    try begin(history, in: world)
    do throws(JournalFailure) {
      try journal.append(step, in: world.files)
    } catch {
      throw refuse(error)
    }
  }

  /// Writes the snapshot anew, with all records so far in it.
  mutating func writeSnapshot(of history: History, in world: World) throws(SessionError) {
    let snapshot = Snapshot(
      plan: history.plan, checkpoints: history.checkpoints, contained: contained)
    let bytes = snapshot.bytes
    do throws(FileError) {
      try world.files.replace(files.snapshot, with: bytes)
    } catch {
      guard error.action == .sync else { throw .file(error) }
      readOnlyReason = .failedSync(error)
      throw .mayBeLost(error)
    }
    if !journal.isBegun { journal.base = Journal.Base(snapshot, digest: Checksum(of: bytes)) }
    snapshotCount = journal.count
  }

  private var contained: Snapshot.Contained? { journal.isBegun ? journal.contained : nil }

  private mutating func refuse(_ failure: JournalFailure) -> SessionError {
    switch failure {
    case .notWritten(let error): return .notKept(error)
    case .notSynced(let error):
      readOnlyReason = .failedSync(error)
      return .mayBeLost(error)
    }
  }
}
