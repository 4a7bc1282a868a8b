import PlanModel
import Text

extension Session {
  /// Writes the snapshot, under another name if one is given, and says where.
  ///
  /// A session that gets another name goes on under it; what stood under the old one stays, except
  /// for a session that had no name yet.
  @discardableResult
  package mutating func save(
    as newName: String? = nil, overwrite: Bool = false, world: World
  ) throws(SessionError) -> String {
    let name = try nameToSave(as: newName)
    switch place {
    case .memory(let own, let isThere, let base):
      try saveFromMemory(
        as: name, isOwn: isThere && name == own, overwrite: overwrite, base, world: world)
    case .store(var store):
      defer { place = .store(store) }
      if name == store.name {
        try store.save(history, in: world)
      } else {
        tell(try store.move(to: name, with: history, overwrite: overwrite, in: world))
      }
    }
    savedCount = history.log.count
    return SessionFiles(folder: world.sessionsFolder, name: name).snapshot
  }

  private func nameToSave(as newName: String?) throws(SessionError) -> SessionName {
    if let newName { return try SessionName(given: newName) }
    guard let name else { throw .needsName }
    return try SessionName(name)
  }

  private mutating func saveFromMemory(
    as name: SessionName, isOwn: Bool, overwrite: Bool, _ base: Journal.Base?, world: World
  ) throws(SessionError) {
    let files = SessionFiles(folder: world.sessionsFolder, name: name)
    let lock = try SessionStore.claim(files, overwrite: overwrite || isOwn, in: world)
    defer { lock.release(in: world) }
    let base = log.isEmpty ? nil : base
    let journal = base.map { JournalFile(path: files.journal, base: $0, steps: log) }
    let snapshot = Snapshot(
      plan: plan, checkpoints: checkpoints, contained: journal.map(\.contained))
    let aside = try filed { () throws(FileError) in
      try world.files.replace(files.snapshot, with: snapshot.bytes)
      let aside =
        isOwn && base != nil ? nil : try files.setStrayJournalAside(in: world.files)
      if let base {
        try world.files.replace(files.journal, with: Journal.bytes(base: base, steps: log))
      }
      return aside
    }
    tell(aside)
    place = .memory(name: name, isThere: true, base: base)
  }

  private mutating func tell(_ notice: Message?) {
    if let notice { notices.append(notice) }
  }
}
