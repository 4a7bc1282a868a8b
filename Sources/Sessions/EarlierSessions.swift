/// The sessions that one may go on with, found at one look; none of them is looked into.
package struct EarlierSessions: Hashable, Sendable {
  /// The session with a name that was written last.
  package private(set) var latest: String?
  /// What the sessions are called that a process left before it gave them a name.
  package private(set) var unnamed: [String] = []

  package init(in world: World) throws(SessionError) {
    try filed { () throws(FileError) in
      var lastWritten = Int64.min
      for files in try Session.files(in: world) {
        if files.name.isUnsaved {
          let isHeld = try SessionLock.isHeld(files.lock, in: world.files)
          if !isHeld { unnamed.append(files.name.text) }
        } else if let written = try files.lastWritten(in: world), written >= lastWritten {
          (latest, lastWritten) = (files.name.text, written)
        }
      }
    }
  }
}

extension SessionFiles {
  /// Nil where files carry no time, or are gone.
  fileprivate func lastWritten(in world: World) throws(FileError) -> Int64? {
    let statuses = [try world.files.status(of: snapshot), try world.files.status(of: journal)]
    return statuses.compactMap { $0?.modified }.max()
  }
}
