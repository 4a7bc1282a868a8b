/// Keeps a session for one writer, and tells the others who that is.
struct SessionLock: Sendable {
  private let file: OpenFile

  /// The lock, or nil when another one holds it.
  static func take(_ path: String, in world: World) throws(FileError) -> SessionLock? {
    guard let file = try world.files.openLocked(path) else { return nil }
    let lock = SessionLock(file: file)
    lock.sign(in: world)
    return lock
  }

  func release(in world: World) {
    try? world.files.remove(file.path)
    world.files.close(file)
  }

  /// Who holds the lock; nil when that is not said.
  static func holder(of path: String, in files: any FileSystem) -> SessionHolder? {
    guard let bytes = try? files.readWhole(path, limit: 4096) else { return nil }
    return SessionHolder(String(decoding: bytes, as: UTF8.self))
  }

  static func isHeld(_ path: String, in files: any FileSystem) throws(FileError) -> Bool {
    guard try files.status(of: path) != nil else { return false }
    let file = try files.open(path, for: .reading)
    defer { files.close(file) }
    return try files.isLocked(file)
  }

  /// Only for those who ask who it is: a full disk is no reason not to hold the lock.
  private func sign(in world: World) {
    let holder = SessionHolder(
      user: world.user, host: world.host, process: world.process, since: world.now())
    try? world.files.truncate(file, to: 0)
    try? world.files.writeWhole(Array(holder.text.utf8), to: file)
  }
}
