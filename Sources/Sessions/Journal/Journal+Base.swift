extension Journal {
  /// The snapshot that stood there when the journal began, in its first line.
  package struct Base: Hashable, Sendable {
    /// Over the bytes of the snapshot's file.
    package var digest = Checksum()
    /// How many of the journal's records the snapshot contains.
    var count = 0
    /// Nil in a journal of the first version, which does not hold it.
    var state: State?

    /// What can be led back to.
    enum State: Hashable, Sendable {
      case known(Snapshot)
      /// As the journal holds it, not read yet.
      case written(String)
    }
  }
}

extension Journal.Base {
  private static let format = "planbench journal"
  private static let version = "2"

  package init(_ snapshot: Snapshot, digest: Checksum, count: Int = 0) {
    self.init(
      digest: digest, count: count,
      state: .known(
        Snapshot(plan: snapshot.plan, checkpoints: snapshot.checkpoints, contained: nil)))
  }

  /// The first line of a journal.
  var head: [UInt8] {
    RecordLine.bytes(of: [Self.format, Self.version, digest.description, String(count), text])
  }

  package func snapshot() throws(SnapshotError) -> Snapshot {
    switch state {
    case .known(let snapshot): snapshot
    case .written, nil: try Snapshot(reading: Array(text.utf8))
    }
  }

  private var text: String {
    switch state {
    case .known(let snapshot): snapshot.line
    case .written(let text): text
    case nil: ""
    }
  }

  /// Reads a first line; nil when the file is only the beginning of one.
  init?(head line: ArraySlice<UInt8>, whole bytes: [UInt8]) throws(JournalError) {
    guard line.last == RecordLine.lineEnd, let fields = RecordLine.fields(of: line.dropLast())
    else {
      guard Self.isBeginning(bytes) else { throw .foreign }
      guard line.count == bytes.count, !RecordLine.isFollowed(line) else {
        throw .damaged(record: 0)
      }
      return nil
    }
    guard fields.count >= 2, fields[0] == Self.format else { throw .foreign }
    guard let base = try Self(version: fields[1], Array(fields.dropFirst(2))) else {
      throw .damaged(record: 0)
    }
    self = base
  }

  private init?(version: String, _ fields: [String]) throws(JournalError) {
    guard ["1", Self.version].contains(version) else { throw .newer(version: version) }
    guard fields.count == (version == "1" ? 1 : 3), let digest = Checksum(fields[0]) else {
      return nil
    }
    self.digest = digest
    guard version == Self.version else { return }
    guard let count = Int(fields[1]), count >= 0 else { return nil }
    self.count = count
    state = .written(fields[2])
  }

  /// Whether the bytes begin as a journal does, up to where zeros stand for what was lost.
  private static func isBeginning(_ bytes: [UInt8]) -> Bool {
    let written = bytes.prefix { $0 != 0 }
    let start = format.utf8
    return written.count < start.count
      ? start.starts(with: written) && bytes[written.endIndex...].allSatisfy { $0 == 0 }
      : written.starts(with: start)
  }
}
