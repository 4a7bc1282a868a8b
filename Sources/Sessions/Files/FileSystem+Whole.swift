extension FileSystem {
  /// Writes all of the bytes, however many at a time the file takes.
  package func writeWhole(_ bytes: [UInt8], to file: OpenFile) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try uninterrupted { () throws(FileError) in try write(rest, to: file) }
      guard count > 0 else { throw FileError(.write, file.path, .noSpace) }
      rest = rest.dropFirst(count)
    }
  }

  /// The bytes of a file, refused when they are more than the limit.
  package func readWhole(
    _ path: String, for use: FileUse = .reading, limit: Int = 1 << 30
  ) throws(FileError) -> [UInt8] {
    let file = try open(path, for: use)
    defer { close(file) }
    return try readToEnd(file, limit: limit)
  }

  /// The bytes of an open file, refused when they are more than the limit.
  package func readToEnd(_ file: OpenFile, limit: Int = 1 << 30) throws(FileError) -> [UInt8] {
    let size = try status(of: file).size
    guard size <= limit else { throw FileError(.read, file.path, .tooLarge(limit: limit)) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    while true {
      let next = try uninterrupted { () throws(FileError) in try read(file, upTo: 1 << 20) }
      guard !next.isEmpty else { return bytes }
      bytes += next
      guard bytes.count <= limit else {
        throw FileError(.read, file.path, .tooLarge(limit: limit))
      }
    }
  }

  /// Puts a file in place of another such that either the old or the new one stands there, whole,
  /// whatever happens on the way.
  package func replace(
    _ path: String, with bytes: [UInt8], for reader: FileUse.Reader = .owner
  ) throws(FileError) {
    let temporary = FilePath.beside(path)
    do throws(FileError) {
      if try status(of: temporary) != nil { try remove(temporary) }
      try createWhole(temporary, with: bytes, for: reader)
      try rename(temporary, to: path)
    } catch {
      try? remove(temporary)
      throw error.told(of: path)
    }
    try syncFolder(FilePath.folder(of: path))
  }

  /// Makes a file that is not there yet, brought to the disk, and none at all when that fails.
  package func createWhole(
    _ path: String, with bytes: [UInt8], for reader: FileUse.Reader = .owner
  ) throws(FileError) {
    let file = try open(path, for: .creating(for: reader))
    do throws(FileError) {
      defer { close(file) }
      try writeWhole(bytes, to: file)
      try sync(file)
    } catch {
      try? remove(path)
      throw error
    }
  }

  /// Makes the folder and those above it where they are not there.
  package func createFolders(_ path: String) throws(FileError) {
    guard try status(of: path) == nil else { return }
    let parent = FilePath.folder(of: path)
    if parent != path { try createFolders(parent) }
    do throws(FileError) {
      try createFolder(path)
    } catch  where error.reason == .alreadyThere {
      return
    }
    try syncFolder(parent)
  }

  private func uninterrupted<Value>(
    _ body: () throws(FileError) -> Value
  ) throws(FileError) -> Value {
    while true {
      do throws(FileError) { return try body() } catch  where error.reason == .interrupted {}
    }
  }
}
