/// A journal that grows: where it stands, how far it has come, and the file while it is open.
struct JournalFile: Sendable {
  let path: String
  /// The snapshot that the journal follows, or will follow.
  var base = Journal.Base()
  /// Whether its first line is written.
  var isBegun = false
  var count = 0
  /// The end of the last record.
  var end = Journal.Mark()
  private var file: OpenFile?

  /// A journal that is still to begin.
  init(path: String) {
    self.path = path
  }

  init(path: String, base: Journal.Base, journal: Journal) {
    self.path = path
    self.base = base
    isBegun = journal.base != nil
    count = journal.steps.count
    end = journal.end
  }

  /// A journal of these steps, as it stands or will stand there whole.
  init(path: String, base: Journal.Base, steps: [Step]) {
    let bytes = Journal.bytes(base: base, steps: steps)
    self.path = path
    self.base = base
    isBegun = true
    count = steps.count
    end = Journal.Mark(length: bytes.count, digest: Checksum(of: bytes))
  }

  /// All of its records, for a snapshot that they lead to.
  var contained: Snapshot.Contained { Snapshot.Contained(count: count, digest: end.digest) }

  /// Adds the record whole and brings it to the disk, or leaves the journal as it was.
  mutating func append(_ step: Step, in files: any FileSystem) throws(JournalFailure) {
    let bytes = (isBegun ? [] : base.head) + step.record
    let file = try opened(in: files)
    do throws(FileError) {
      try files.writeWhole(bytes, to: file)
    } catch {
      try cut(file, to: end.length, in: files)
      throw .notWritten(error)
    }
    try sync(file, in: files)
    isBegun = true
    count += 1
    end.digest.absorb(bytes)
    end.length += bytes.count
  }

  /// Cuts off a record that was cut short, so that the next one follows a whole one.
  static func cut(_ path: String, to length: Int, in files: any FileSystem) throws(FileError) {
    let file = try files.open(path, for: .appending(for: .owner))
    defer { files.close(file) }
    try files.truncate(file, to: length)
    try files.sync(file)
  }

  mutating func close(in files: any FileSystem) {
    file.map(files.close)
    file = nil
  }

  private mutating func opened(in files: any FileSystem) throws(JournalFailure) -> OpenFile {
    if let file { return file }
    do throws(FileError) {
      let file = try files.open(path, for: .appending(for: .owner))
      do throws(FileError) {
        let size = try files.status(of: file).size
        guard size == end.length else { throw FileError(.write, path, .changed) }
      } catch {
        files.close(file)
        throw error
      }
      self.file = file
      return file
    } catch {
      throw .notWritten(error)
    }
  }

  /// The folder too where the file is new, else its name would not outlive a power cut.
  private func sync(_ file: OpenFile, in files: any FileSystem) throws(JournalFailure) {
    do throws(FileError) {
      try files.sync(file)
      if !isBegun { try files.syncFolder(FilePath.folder(of: path)) }
    } catch {
      try? files.truncate(file, to: end.length)
      throw .notSynced(error)
    }
  }

  private func cut(
    _ file: OpenFile, to length: Int, in files: any FileSystem
  ) throws(JournalFailure) {
    do throws(FileError) {
      try files.truncate(file, to: length)
      // Unsynced, a power cut could bring the record back that was refused.
      try files.sync(file)
    } catch {
      throw .notSynced(error)
    }
  }
}

/// Why a step did not get into its journal.
enum JournalFailure: Error {
  /// The journal is as it was.
  case notWritten(FileError)
  /// Nobody knows what the disk has kept.
  case notSynced(FileError)
}
