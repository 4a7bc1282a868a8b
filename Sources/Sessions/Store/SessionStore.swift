import PlanModel

/// The files of one session: lock, snapshot and journal, and how they are kept in step.
struct SessionStore: Sendable {
  var files: SessionFiles
  /// Nil before the first step of a session without a name, and in a read-only session.
  var lock: SessionLock?
  var readOnlyReason: ReadOnlyReason?
  var journal: JournalFile
  /// How many records the snapshot contains.
  var snapshotCount: Int
  /// What of the history the snapshot was written with.
  var snapshotDepths = History.Depths(done: 0, undone: 0)

  var name: SessionName { files.name }
}

extension SessionStore {
  /// Writes the record, and a snapshot where the journal alone could not lead to the plan; either
  /// the step is kept whole or the files are as before.
  mutating func keep(
    _ step: Step, leadingTo plan: Plan, of history: History, in world: World
  ) throws(SessionError) {
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    try begin(history, in: world)
    let before = journal
    do throws(JournalFailure) {
      try journal.append(step, in: world.files)
    } catch {
      throw refuse(error)
    }
    let depths = try history.depths(after: step.change)
    guard snapshotDepths.lead(to: depths, by: step.change) else {
      return try finish(step, leadingTo: plan, of: history, from: before, in: world)
    }
    snapshotDepths.undone = min(snapshotDepths.undone, depths.undone)
  }

  /// Writes the snapshot that the record needs, or takes the record back.
  private mutating func finish(
    _ step: Step, leadingTo plan: Plan, of history: History, from before: JournalFile,
    in world: World
  ) throws(SessionError) {
    do throws(SessionError) {
      try writeSnapshot(of: plan, checkpoints: history.checkpoints, in: world)
      snapshotDepths = try history.depths(after: step.change)
    } catch {
      // After a failed sync nobody knows which snapshot is there; the record fits both.
      if readOnlyReason == nil { try takeBack(to: before, in: world) }
      throw error
    }
  }

  /// Writes the snapshot anew, with all records so far in it.
  mutating func writeSnapshot(of history: History, in world: World) throws(SessionError) {
    try writeSnapshot(of: history.plan, checkpoints: history.checkpoints, in: world)
    snapshotDepths = history.depths
  }

  private mutating func writeSnapshot(
    of plan: Plan, checkpoints: [Checkpoint], in world: World
  ) throws(SessionError) {
    let snapshot = Snapshot(plan: plan, checkpoints: checkpoints, contained: contained)
    let bytes = snapshot.bytes
    do throws(FileError) {
      try world.files.replace(files.snapshot, with: bytes)
    } catch {
      guard error.action == .sync else { throw .file(error) }
      readOnlyReason = .failedSync(error)
      throw .mayBeLost(error)
    }
    if !journal.isBegun { journal.base = Checksum(of: bytes) }
    snapshotCount = journal.count
  }

  private var contained: Snapshot.Contained? {
    journal.isBegun ? Snapshot.Contained(count: journal.count, digest: journal.end.digest) : nil
  }

  private mutating func takeBack(to before: JournalFile, in world: World) throws(SessionError) {
    do throws(JournalFailure) {
      try journal.cutBack(to: before, in: world.files)
    } catch {
      throw refuse(error)
    }
  }

  private mutating func refuse(_ failure: JournalFailure) -> SessionError {
    switch failure {
    case .notWritten(let error): return .notKept(error)
    case .notSynced(let error):
      readOnlyReason = .failedSync(error)
      return .mayBeLost(error)
    }
  }
}
