import Quantities
import Text

extension Session {
  /// The sessions in the world's folder by name, those that a crash left without one too.
  package static func list(world: World) throws(SessionError) -> [SessionListing] {
    try filed { () throws(FileError) in
      guard try world.files.status(of: world.sessionsFolder) != nil else { return [] }
      var listings: [SessionListing] = []
      for file in try world.files.list(world.sessionsFolder) {
        guard let name = SessionName(snapshotFile: file) else { continue }
        let files = SessionFiles(folder: world.sessionsFolder, name: name)
        // It may have been removed since the folder was read.
        if let listing = try SessionListing(files, world) { listings.append(listing) }
      }
      return listings.sorted { $0.name < $1.name }
    }
  }
}

/// A session as a list shows it, without opening it.
package struct SessionListing: Hashable, Sendable {
  package let name: String
  package let snapshotSize: Int
  /// Nil where there is no journal.
  package let journalSize: Int?
  /// When it was last written; nil where files carry no time.
  package let modified: Moment?
  package let state: State

  package enum State: Hashable, Sendable {
    case free
    case inUse(SessionHolder?)
    /// Without a name, and left by a process that ended before it was given one.
    case recoverable
    /// What stands there is no plain file.
    case refused
  }

  fileprivate init?(_ files: SessionFiles, _ world: World) throws(FileError) {
    guard let snapshot = try world.files.status(of: files.snapshot) else { return nil }
    let journal = try world.files.status(of: files.journal)
    name = files.name.text
    snapshotSize = snapshot.size
    journalSize = journal?.size
    let latest = [snapshot.modified, journal?.modified].compactMap { $0 }.max()
    modified = latest.flatMap {
      Moment(secondsSince1970: $0, offset: world.now().offset)
    }
    state = try State(files, isPlain: snapshot.kind == .file, world)
  }
}

extension SessionListing.State {
  fileprivate init(_ files: SessionFiles, isPlain: Bool, _ world: World) throws(FileError) {
    if !isPlain {
      self = .refused
    } else if try SessionLock.isHeld(files.lock, in: world.files) {
      self = .inUse(SessionLock.holder(of: files.lock, in: world.files))
    } else {
      self = files.name.isUnsaved ? .recoverable : .free
    }
  }
}
