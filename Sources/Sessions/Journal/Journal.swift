/// What stands in a journal: the snapshot that it follows, and its steps.
package struct Journal: Hashable, Sendable {
  /// Nil before its first line.
  package private(set) var base: Base?
  package private(set) var steps: [Step] = []
  /// Where the first line and each step end.
  package private(set) var marks: [Mark] = []
  /// Bytes of a record that was cut short.
  package private(set) var tornLength = 0

  /// How many bytes lead up to the end of a line, and their checksum.
  package struct Mark: Hashable, Sendable {
    package var length = 0
    package var digest = Checksum()
  }

  init() {}

  /// A whole journal, as it would have grown record by record.
  package static func bytes(base: Base, steps: [Step]) -> [UInt8] {
    steps.reduce(into: base.head) { $0 += $1.record }
  }
}

extension Journal {
  /// Reads a journal; what follows the last whole record counts as torn only when nothing but a
  /// cut can have left it so.
  package init(reading bytes: [UInt8]) throws(JournalError) {
    guard !bytes.isEmpty else { return }
    let lines = Journal.lines(of: bytes)
    guard let head = try Base(head: lines[0], whole: bytes) else {
      tornLength = bytes.count
      return
    }
    base = head
    mark(lines[0])
    for (place, line) in lines.enumerated().dropFirst() {
      guard let step = Journal.step(of: line), step.number == steps.count + 1 else {
        guard place == lines.count - 1, line.last != RecordLine.lineEnd,
          !RecordLine.isFollowed(line)
        else {
          throw .damaged(record: steps.count + 1)
        }
        tornLength = line.count
        return
      }
      steps.append(step)
      mark(line)
    }
  }

  /// How many of the steps the snapshot contains; nil when the journal does not belong to it.
  func count(containedIn snapshot: Snapshot, _ digest: Checksum) -> Int? {
    guard let base else { return holdsNothing(of: snapshot) ? 0 : nil }
    guard base.digest != digest else { return base.count <= steps.count ? base.count : nil }
    guard let contained = snapshot.contained, marks.indices.contains(contained.count),
      marks[contained.count].digest == contained.digest
    else { return nil }
    return contained.count
  }

  /// Whether a journal without its first line never had one, as far as the snapshot tells.
  private func holdsNothing(of snapshot: Snapshot) -> Bool {
    tornLength == 0 || (snapshot.contained?.count ?? 0) == 0
  }

  /// Whether it is of the first version, which does not hold the plan that it begins with.
  var isOld: Bool { base.map { $0.state == nil } ?? false }

  /// The end of the last whole line.
  package var end: Mark { marks.last ?? Mark() }

  /// Takes the last step off, as if the file had been cut before it.
  mutating func dropLast() {
    steps.removeLast()
    let dropped = marks.removeLast()
    tornLength += dropped.length - end.length
  }

  private mutating func mark(_ line: ArraySlice<UInt8>) {
    var mark = end
    mark.digest.absorb(line)
    mark.length = line.endIndex
    marks.append(mark)
  }

  /// The lines with their ends; the last may have none.
  static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: RecordLine.lineEnd) {
      lines.append(rest[...end])
      rest = rest[(end + 1)...]
    }
    return rest.isEmpty ? lines : lines + [rest]
  }

  static func step(of line: ArraySlice<UInt8>) -> Step? {
    line.last == RecordLine.lineEnd ? Step(record: line.dropLast()) : nil
  }
}

/// Why a journal is refused.
package enum JournalError: Error, Hashable, Sendable {
  case foreign
  case newer(version: String)
  /// The first record that is not whole, though others follow; 0 for the first line.
  case damaged(record: Int)
  /// The plan that it begins with cannot be read.
  case beginning(SnapshotError)

  var isNewer: Bool { if case .newer = self { true } else { false } }
}
