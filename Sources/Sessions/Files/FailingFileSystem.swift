import Synchronization

/// A file system that fails where it is told to: an error, a write cut short, or a power cut after
/// which nothing answers any more.
///
/// A class, because everyone who holds it counts the same calls.
package final class FailingFileSystem: FileSystem {
  /// What a call is, for whoever decides whether it fails.
  package struct Call: Hashable, Sendable {
    /// Counts all calls from 0.
    package let number: Int
    package let action: FileError.Action
    package let path: String
  }

  package enum Fault: Hashable, Sendable {
    case error(FileError.Reason)
    /// A write takes at most so many bytes.
    case shortWrite(Int)
    /// A write still takes so many bytes, anything else does nothing, and then all is over.
    case powerCut(afterBytes: Int)
  }

  private let inner: any FileSystem
  private let fault: @Sendable (Call) -> Fault?
  private let state = Mutex((count: 0, isDead: false))

  package init(_ inner: any FileSystem, fault: @escaping @Sendable (Call) -> Fault?) {
    self.inner = inner
    self.fault = fault
  }

  /// How many calls there were.
  package var callCount: Int { state.withLock { $0.count } }

  /// Lets the call through, with the bytes that a write may take, or throws in its place.
  private func pass(
    _ action: FileError.Action, _ path: String
  ) throws(FileError) -> Int {
    let (number, isDead) = state.withLock { state in
      defer { state.count += 1 }
      return (state.count, state.isDead)
    }
    guard !isDead else { throw FileError(action, path, .powerCut) }
    switch fault(Call(number: number, action: action, path: path)) {
    case nil: return .max
    case .shortWrite(let count): return count
    case .error(let reason): throw FileError(action, path, reason)
    case .powerCut(let count):
      state.withLock { $0.isDead = true }
      guard action == .write else { throw FileError(action, path, .powerCut) }
      return count
    }
  }
}

extension FailingFileSystem {
  package func status(of path: String) throws(FileError) -> FileStatus? {
    _ = try pass(.look, path)
    return try inner.status(of: path)
  }

  package func target(of path: String) throws(FileError) -> String {
    _ = try pass(.look, path)
    return try inner.target(of: path)
  }

  package func open(_ path: String, for use: FileUse) throws(FileError) -> OpenFile {
    _ = try pass(.open, path)
    return try inner.open(path, for: use)
  }

  package func status(of file: OpenFile) throws(FileError) -> FileStatus {
    _ = try pass(.look, file.path)
    return try inner.status(of: file)
  }

  package func read(_ file: OpenFile, upTo count: Int) throws(FileError) -> [UInt8] {
    _ = try pass(.read, file.path)
    return try inner.read(file, upTo: count)
  }

  package func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(FileError) -> Int {
    let count = try inner.write(bytes.prefix(try pass(.write, file.path)), to: file)
    if state.withLock({ $0.isDead }) { throw FileError(.write, file.path, .powerCut) }
    return count
  }

  package func truncate(_ file: OpenFile, to length: Int) throws(FileError) {
    _ = try pass(.cut, file.path)
    try inner.truncate(file, to: length)
  }

  package func keepToOwner(_ file: OpenFile) throws(FileError) { try inner.keepToOwner(file) }

  package func sync(_ file: OpenFile) throws(FileError) {
    _ = try pass(.sync, file.path)
    try inner.sync(file)
  }

  package func close(_ file: OpenFile) {
    inner.close(file)
  }

  package func lock(_ file: OpenFile) throws(FileError) -> Bool {
    _ = try pass(.lock, file.path)
    return try inner.lock(file)
  }

  package func isLocked(_ file: OpenFile) throws(FileError) -> Bool {
    _ = try pass(.lock, file.path)
    return try inner.isLocked(file)
  }

  package func rename(_ path: String, to target: String) throws(FileError) {
    _ = try pass(.rename, path)
    try inner.rename(path, to: target)
  }

  package func remove(_ path: String) throws(FileError) {
    _ = try pass(.remove, path)
    try inner.remove(path)
  }

  package func createFolder(_ path: String) throws(FileError) {
    _ = try pass(.create, path)
    try inner.createFolder(path)
  }

  package func list(_ folder: String) throws(FileError) -> [String] {
    _ = try pass(.list, folder)
    return try inner.list(folder)
  }

  package func syncFolder(_ path: String) throws(FileError) {
    _ = try pass(.sync, path)
    try inner.syncFolder(path)
  }
}
