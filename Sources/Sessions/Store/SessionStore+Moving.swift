import PlanModel
import Text

extension SessionStore {
  /// Writes the snapshot where it stands.
  mutating func save(_ history: History, in world: World) throws(SessionError) {
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    try writeSnapshot(of: history, in: world)
  }

  /// Goes on under another name, with the whole history; says what became of a journal in the way.
  ///
  /// The files of a session without a name go along; those of a named one stay as they are.
  mutating func move(
    to name: SessionName, with history: History, overwrite: Bool, in world: World
  ) throws(SessionError) -> Message? {
    let files = SessionFiles(folder: world.sessionsFolder, name: name)
    let claimed = try SessionStore.claim(files, overwrite: overwrite, in: world)
    var target = SessionStore(
      files: files, lock: claimed, journal: journal.copied(with: history.log, to: files.journal))
    let notice: Message?
    do throws(SessionError) {
      try target.writeSnapshot(of: history, in: world)
      notice = try filed { () throws(FileError) in
        let notice = try files.setStrayJournalAside(in: world.files)
        try takeJournal(along: history, to: target.journal, in: world.files)
        return notice
      }
    } catch {
      claimed.release(in: world)
      throw error
    }
    leave(in: world)
    self = target
    return notice
  }

  /// Whether the files are only kept until the session gets a name.
  private var movesAlong: Bool { name.isUnsaved && readOnlyReason == nil }

  private func takeJournal(
    along history: History, to target: JournalFile, in files: any FileSystem
  ) throws(FileError) {
    guard target.isBegun else { return }
    if movesAlong {
      try files.rename(journal.path, to: target.path)
    } else {
      let bytes = Journal.bytes(base: target.base, steps: history.log)
      try files.createWhole(target.path, with: bytes)
    }
    try files.syncFolder(FilePath.folder(of: target.path))
  }

  private mutating func leave(in world: World) {
    journal.close(in: world.files)
    if movesAlong, lock != nil { try? world.files.remove(files.snapshot) }
    lock?.release(in: world)
  }
}

extension JournalFile {
  /// The journal with these steps, as it will stand under another path.
  fileprivate func copied(with steps: [Step], to path: String) -> JournalFile {
    isBegun ? JournalFile(path: path, base: base, steps: steps) : JournalFile(path: path)
  }
}

extension SessionFiles {
  /// A journal of what stood there before must not continue what stands there now.
  func setStrayJournalAside(in files: any FileSystem) throws(FileError) -> Message? {
    guard try files.status(of: journal) != nil else { return nil }
    let aside = try setJournalAside(in: files)
    return "the journal of the session that was overwritten was set aside as '\(aside)'"
  }
}
