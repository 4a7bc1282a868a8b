import Quantities

/// A step as one line of a journal: its fields between tabs, a checksum over them, a line end.
extension Step {
  /// The bytes of the record, the line end included.
  package var record: [UInt8] {
    let lines = change.lines
    let fields = [String(number), moment.description, user, change.word, String(lines.count)]
    return RecordLine.bytes(of: fields + lines)
  }

  /// Reads a record without its line end; nil when it is not whole.
  package init?(record bytes: ArraySlice<UInt8>) {
    guard
      let fields = RecordLine.fields(of: bytes), fields.count >= 5,
      let number = Int(fields[0]), let moment = Moment(fields[1]),
      Int(fields[4]) == fields.count - 5,
      let change = Change(word: fields[3], lines: Array(fields[5...]))
    else { return nil }
    self.init(number: number, moment: moment, user: fields[2], change: change)
  }
}

extension Step.Change {
  fileprivate var word: String {
    switch self {
    case .lines(_, nil): "lines"
    case .lines: "lines of"
    case .undo: "undo"
    case .redo: "redo"
    case .undoTo: "undo to"
    case .checkpoint: "checkpoint"
    case .removeCheckpoint: "remove checkpoint"
    case .restore: "restore"
    }
  }

  fileprivate var lines: [String] {
    switch self {
    case .lines(let lines, let typed): (typed.map { [$0] } ?? []) + lines
    case .undo, .redo: []
    case .undoTo(let number): [String(number)]
    case .checkpoint(let label), .removeCheckpoint(let label), .restore(let label): [label.text]
    }
  }

  fileprivate init?(word: String, lines: [String]) {
    switch (word, lines.count) {
    case ("lines", 1...): self = .lines(lines)
    case ("lines of", 2...): self = .lines(Array(lines.dropFirst()), typed: lines[0])
    case ("undo", 0): self = .undo
    case ("redo", 0): self = .redo
    case ("undo to", 1):
      guard let number = Int(lines[0]) else { return nil }
      self = .undoTo(number)
    case ("checkpoint", 1):
      guard let label = try? Name(lines[0]) else { return nil }
      self = .checkpoint(label)
    case ("remove checkpoint", 1):
      guard let label = try? Name(lines[0]) else { return nil }
      self = .removeCheckpoint(label)
    case ("restore", 1):
      guard let label = try? Name(lines[0]) else { return nil }
      self = .restore(label)
    default: return nil
    }
  }
}
