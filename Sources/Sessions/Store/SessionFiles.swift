/// Where the files of a session stand.
struct SessionFiles: Hashable, Sendable {
  let folder: String
  let name: SessionName

  private static let snapshotEnding = ".json"
  private static let journalEnding = ".journal"
  /// Of the files that make a session.
  static let endings = [snapshotEnding, journalEnding]

  var snapshot: String { path(SessionFiles.snapshotEnding) }
  var journal: String { path(SessionFiles.journalEnding) }
  var lock: String { path(".lock") }

  /// Whether a file that is called so in the folder of sessions belongs to one.
  static func hold(_ file: String) -> Bool {
    let name = file.hasPrefix(".") && file.hasSuffix(".tmp") ? file.dropLast(4) : file[...]
    return (endings + [".lock"]).contains(where: name.hasSuffix) || name.contains(".aside-")
  }

  private func path(_ ending: String) -> String { FilePath.join(folder, name.text + ending) }

  /// Whether a session of that name left anything.
  func exist(in files: any FileSystem) throws(FileError) -> Bool {
    if try files.status(of: snapshot) != nil { return true }
    return try files.status(of: journal) != nil
  }

  /// Refuses links, folders, pipes and devices where files of the session should be.
  func refuseStrange(in files: any FileSystem) throws(FileError) {
    for path in [snapshot, journal] {
      switch try files.status(of: path)?.kind {
      case .file, nil: continue
      case .folder: throw FileError(.write, path, .folder)
      case .link: throw FileError(.write, path, .link)
      case .other: throw FileError(.write, path, .notPlain)
      }
    }
  }

  /// Gives a journal that does not belong to the snapshot another name, and says which.
  func setJournalAside(in files: any FileSystem) throws(FileError) -> String {
    var number = 1
    while try files.status(of: path(".aside-\(number)")) != nil { number += 1 }
    let aside = path(".aside-\(number)")
    try files.rename(journal, to: aside)
    try files.syncFolder(folder)
    return aside
  }
}
