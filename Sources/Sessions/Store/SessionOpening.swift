import PlanModel
import Text

/// Puts a session together from its files, and the files in order where they may be written.
struct SessionOpening {
  let files: SessionFiles
  let world: World
  var lock: SessionLock?
  var readOnlyReason: ReadOnlyReason?
  var notices: [Message] = []

  init(files: SessionFiles, world: World) {
    self.files = files
    self.world = world
  }

  mutating func session(
    readOnly: Bool, replay: @escaping Session.Replay
  ) throws(SessionError) -> Session {
    try takeLock(readOnly: readOnly)
    do throws(SessionError) {
      return try load(replay)
    } catch {
      lock?.release(in: world)
      throw error
    }
  }

  private mutating func takeLock(readOnly: Bool) throws(SessionError) {
    guard !readOnly else {
      readOnlyReason = .asked
      return
    }
    do throws(FileError) {
      lock = try SessionLock.take(files.lock, in: world)
      guard lock == nil else { return }
      readOnlyReason = .heldBy(SessionLock.holder(of: files.lock, in: world.files))
    } catch {
      guard error.reason.isUnwritable else { throw .file(error) }
      readOnlyReason = .disk(error)
    }
    if let readOnlyReason { say("'\(files.name.text)' is read-only: \(readOnlyReason.message)") }
  }

  private mutating func load(_ replay: @escaping Session.Replay) throws(SessionError) -> Session {
    let (snapshot, digest) = try readSnapshot()
    var journal = try readJournal()
    let count = belonging(&journal, to: snapshot, digest)
    let known = journal.isOld ? nil : journal.base
    let base = known ?? Journal.Base(snapshot, digest: digest, count: count)
    var session = Session(
      history: History(
        plan: snapshot.plan, checkpoints: snapshot.checkpoints,
        log: Array(journal.steps.prefix(count)), from: base.count),
      place: .memory(name: nil))
    let retracing = Retracing(journal: files.journal, replay: replay)
    if count > base.count {
      session.past = Past(retracing: retracing, base: base, snapshot: snapshot, count: count)
    }
    try follow(&journal, after: count, in: &session, retracing)
    dropTail(of: journal)
    let file = renewed(journal, over: base)
    session.place = .store(store(over: file, snapshotCount: count))
    session.notices = notices
    return session
  }

  func store(over journal: JournalFile, snapshotCount: Int?) -> SessionStore {
    SessionStore(
      files: files, lock: lock, readOnlyReason: readOnlyReason, journal: journal,
      snapshotCount: snapshotCount)
  }

  /// Takes the steps behind the snapshot once more.
  private func follow(
    _ journal: inout Journal, after count: Int, in session: inout Session,
    _ retracing: Retracing
  ) throws(SessionError) {
    for step in journal.steps.dropFirst(count) {
      if session.history.reachesEarlier(step.change) { try session.retraceEarlier() }
      do throws(SessionError) {
        try retracing.follow(step, in: &session.history)
      } catch {
        // The first version wrote a snapshot for it, which did not come to be: not answered.
        guard case .journalRefused = error, journal.isOld, step == journal.steps.last else {
          throw error
        }
        journal.dropLast()
      }
    }
  }
}

extension SessionOpening {
  /// The session that the journal leads to by itself; it has no lock and takes no changes.
  mutating func rebuilt(_ replay: @escaping Session.Replay) throws(SessionError) -> Session {
    let journal: Journal
    do throws(SessionError) {
      journal = try readJournal()
    } catch .journalRefused(let path, let error) where !error.isNewer {
      return try salvaged(or: .journalRefused(path: path, error), replay)
    }
    guard let base = journal.base, !journal.isOld else {
      throw .nothingToRebuild(files.name.text)
    }
    let retracing = Retracing(journal: files.journal, replay: replay)
    let history = try retracing.history(from: base, through: journal.steps)
    readOnlyReason = .asked
    dropTail(of: journal)
    let file = JournalFile(path: files.journal, base: base, journal: journal)
    var session = Session(
      history: history, place: .store(store(over: file, snapshotCount: nil)))
    session.notices = notices
    return session
  }
}

extension FileError.Reason {
  /// Whether a disk that can still be read may say so.
  fileprivate var isUnwritable: Bool {
    switch self {
    case .noSpace, .notAllowed, .readOnlyDisk: true
    case .notThere, .alreadyThere, .input, .interrupted, .busy, .link, .folder, .notAFolder,
      .notPlain, .pathTooLong, .tooManyFiles, .tooLarge, .outside, .ofSession, .changed, .powerCut,
      .notText,
      .other:
      false
    }
  }
}
