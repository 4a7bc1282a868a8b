import Text

extension SessionOpening {
  /// How many steps the snapshot contains; a journal that does not belong to it is set aside.
  mutating func belonging(
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

  mutating func dropTail(of journal: Journal) {
    guard journal.tornLength > 0 else { return }
    // Whoever holds the session may be writing that record just now.
    if case .heldBy = readOnlyReason { return }
    repair(or: "the last record of '\(files.journal)' is cut short and not used") {
      (files, system) throws(FileError) in
      try JournalFile.cut(files.journal, to: journal.end.length, in: system)
      return "the last record of '\(files.journal)' was cut short and is dropped"
    }
  }

  /// The journal's file; one of the first version is written anew, with what the steps to come
  /// can be led back to.
  mutating func renewed(_ journal: Journal, over base: Journal.Base) -> JournalFile {
    guard journal.isOld, lock != nil else {
      return JournalFile(path: files.journal, base: base, journal: journal)
    }
    repair(or: "'\(files.journal)' is of an earlier version and cannot be written anew") {
      (files, system) throws(FileError) in
      let bytes = Journal.bytes(base: base, steps: journal.steps)
      try system.replace(files.journal, with: bytes)
      return nil
    }
    return JournalFile(path: files.journal, base: base, steps: journal.steps)
  }

  /// Puts the files in order where they may be written; else the session is read-only.
  private mutating func repair(
    or notDone: Message, _ body: (SessionFiles, any FileSystem) throws(FileError) -> Message?
  ) {
    guard let lock else { return say(notDone) }
    do throws(FileError) {
      if let done = try body(files, world.files) { say(done) }
    } catch {
      lock.release(in: world)
      self.lock = nil
      readOnlyReason = .disk(error)
      say(notDone)
      say("'\(files.name.text)' is read-only: \(error.message)")
    }
  }

  mutating func say(_ notice: Message) {
    notices.append(notice)
  }
}
