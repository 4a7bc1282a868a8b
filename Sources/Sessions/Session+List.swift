import Quantities
import Text

extension Session {
  /// The sessions in the world's folder by name, those that a crash left without one too.
  package static func list(world: World) throws(SessionError) -> [SessionListing] {
    try filed { () throws(FileError) in
      var listings: [SessionListing] = []
      for files in try files(in: world) {
        // It may have been removed since the folder was read.
        if let listing = try SessionListing(files, world) { listings.append(listing) }
      }
      return listings
    }
  }

  /// The names of the sessions, which are not looked into.
  package static func names(world: World) throws(SessionError) -> [String] {
    try filed { () throws(FileError) in try files(in: world).map(\.name.text) }
  }

  /// Where the sessions stand that left a snapshot or a journal, by name.
  static func files(in world: World) throws(FileError) -> [SessionFiles] {
    guard try world.files.status(of: world.sessionsFolder) != nil else { return [] }
    let names = Set(try world.files.list(world.sessionsFolder).compactMap(SessionName.init(file:)))
    return names.map { SessionFiles(folder: world.sessionsFolder, name: $0) }
      .sorted { $0.name.text < $1.name.text }
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
    /// It would not open, because of what its files hold.
    case damaged
    /// A newer program wrote it.
    case newer
  }

  fileprivate init?(_ files: SessionFiles, _ world: World) throws(FileError) {
    let snapshot = try world.files.status(of: files.snapshot)
    let journal = try world.files.status(of: files.journal)
    guard snapshot != nil || journal != nil else { return nil }
    name = files.name.text
    snapshotSize = snapshot?.size ?? 0
    journalSize = journal?.size
    let latest = [snapshot?.modified, journal?.modified].compactMap { $0 }.max()
    modified = latest.flatMap {
      Moment(secondsSince1970: $0, offset: world.now().offset)
    }
    state = try State(files, isPlain: snapshot?.kind ?? .file == .file, world)
  }
}

extension SessionListing.State {
  fileprivate init(_ files: SessionFiles, isPlain: Bool, _ world: World) throws(FileError) {
    if !isPlain {
      self = .refused
    } else if try SessionLock.isHeld(files.lock, in: world.files) {
      self = .inUse(SessionLock.holder(of: files.lock, in: world.files))
    } else if let damage = SessionOpening(files: files, world: world).damage {
      self = damage.isNewer ? .newer : .damaged
    } else {
      self = files.name.isUnsaved ? .recoverable : .free
    }
  }
}

extension SessionError {
  fileprivate var isNewer: Bool {
    if case .snapshotRefused(_, .newer, _) = self { return true }
    if case .journalRefused(_, let error) = self { return error.isNewer }
    return false
  }
}
