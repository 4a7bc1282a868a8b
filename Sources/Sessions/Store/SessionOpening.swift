import PlanModel
import Text

/// Puts a session together from its files, and the files in order where they may be written.
struct SessionOpening {
  let files: SessionFiles
  let world: World
  private var lock: SessionLock?
  private var readOnlyReason: ReadOnlyReason?
  private var notices: [Message] = []

  init(files: SessionFiles, world: World) {
    self.files = files
    self.world = world
  }

  mutating func session(
    readOnly: Bool, replay: Session.Replay
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

  private mutating func load(_ replay: Session.Replay) throws(SessionError) -> Session {
    let (snapshot, digest) = try readSnapshot()
    var journal = try readJournal()
    let contained = belonging(&journal, to: snapshot, digest)
    var history = History(
      plan: snapshot.plan, checkpoints: snapshot.checkpoints,
      log: Array(journal.steps.prefix(contained)))
    try run(&journal, after: contained, on: &history, replay)
    dropTail(of: journal)
    let store = SessionStore(
      files: files, lock: lock, readOnlyReason: readOnlyReason,
      journal: JournalFile(path: files.journal, base: digest, journal: journal),
      snapshotCount: contained)
    var session = Session(history: history, place: .store(store))
    session.savedCount = contained
    session.notices = notices
    return session
  }

  private func readSnapshot() throws(SessionError) -> (Snapshot, Checksum) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try world.files.readWhole(files.snapshot)
    } catch {
      guard error.reason == .notThere else { throw .file(error) }
      throw .snapshotMissing(journal: files.journal, snapshot: files.snapshot)
    }
    do throws(SnapshotError) {
      return (try Snapshot(reading: bytes), Checksum(of: bytes))
    } catch {
      throw .snapshotRefused(path: files.snapshot, error)
    }
  }

  /// An empty one where there is no file.
  private func readJournal() throws(SessionError) -> Journal {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try world.files.readWhole(files.journal)
    } catch {
      guard error.reason == .notThere else { throw .file(error) }
      return Journal()
    }
    do throws(JournalError) {
      return try Journal(reading: bytes)
    } catch {
      throw .journalRefused(path: files.journal, error)
    }
  }
}

extension SessionOpening {
  /// How many steps the snapshot contains; a journal that does not belong to it is set aside.
  private mutating func belonging(
    _ journal: inout Journal, to snapshot: Snapshot, _ digest: Checksum
  ) -> Int {
    if let contained = journal.count(containedIn: snapshot, digest) {
      if contained < snapshot.contained?.count ?? 0 {
        say("'\(files.journal)' is not there: history begins at the snapshot")
      }
      return contained
    }
    journal = Journal()
    repair(or: "'\(files.journal)' does not belong to the snapshot and is not used") {
      (files, system) throws(FileError) in
      let aside = try files.setJournalAside(in: system)
      return "'\(files.journal)' does not belong to the snapshot and was set aside as '\(aside)'"
    }
    return 0
  }

  /// Runs the steps behind the snapshot once more.
  private func run(
    _ journal: inout Journal, after contained: Int, on history: inout History,
    _ replay: Session.Replay
  ) throws(SessionError) {
    for step in journal.steps.dropFirst(contained) {
      if case .lines(let lines) = step.change {
        try history.take(step, to: try plan(after: lines, of: step, from: history.plan, replay))
        continue
      }
      do throws(SessionError) {
        try history.take(step, to: try history.outcome(of: step.change))
      } catch {
        // It goes behind the snapshot and was cut off from the one that it needs: not answered.
        guard step.number == journal.steps.count else {
          throw .journalRefused(path: files.journal, .damaged(record: step.number))
        }
        journal.dropLast()
      }
    }
  }

  private func plan(
    after lines: [String], of step: Step, from plan: Plan, _ replay: Session.Replay
  ) throws(SessionError) -> Plan {
    var plan = plan
    for line in lines {
      do {
        try replay(line, &plan)
      } catch {
        let reason = (error as? any ExplainedError)?.message ?? .verbatim("\(error)")
        throw .stepRefused(
          journal: files.journal, number: step.number, line: line, reason: reason)
      }
    }
    return plan
  }

  private mutating func dropTail(of journal: Journal) {
    guard journal.tornLength > 0 else { return }
    // Whoever holds the session may be writing that record just now.
    if case .heldBy = readOnlyReason { return }
    repair(or: "the last record of '\(files.journal)' is cut short and not used") {
      (files, system) throws(FileError) in
      try JournalFile.cut(files.journal, to: journal.end.length, in: system)
      return "the last record of '\(files.journal)' was cut short and is dropped"
    }
  }

  /// Puts the files in order where they may be written; else the session is read-only.
  private mutating func repair(
    or notDone: Message, _ body: (SessionFiles, any FileSystem) throws(FileError) -> Message
  ) {
    guard let lock else { return say(notDone) }
    do throws(FileError) {
      say(try body(files, world.files))
    } catch {
      lock.release(in: world)
      self.lock = nil
      readOnlyReason = .disk(error)
      say(notDone)
      say("'\(files.name.text)' is read-only: \(error.message)")
    }
  }

  private mutating func say(_ notice: Message) {
    notices.append(notice)
  }
}

extension FileError.Reason {
  /// Whether a disk that can still be read may say so.
  fileprivate var isUnwritable: Bool {
    switch self {
    case .noSpace, .notAllowed, .readOnlyDisk: true
    case .notThere, .alreadyThere, .input, .interrupted, .busy, .link, .folder, .notAFolder,
      .notPlain, .pathTooLong, .tooManyFiles, .tooLarge, .outside, .changed, .powerCut, .notText,
      .other:
      false
    }
  }
}
