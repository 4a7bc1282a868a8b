/// Another program that takes the same edits, as a process of its own.
enum ProgramReference: CaseIterable {
  /// A table in memory with an index on the names, in one transaction.
  case sqlite
  /// A loop over a dictionary.
  case python

  var name: String {
    switch self {
    case .sqlite: "sqlite3, in memory"
    case .python: "python3, a dictionary"
    }
  }

  /// The processor time of the edits alone, without start and preparation; nil where the program
  /// is not here.
  func time(of edits: [Edit], in scratch: Scratch) -> Duration? {
    let idle = time(on: scratch.file("idle", holding: input(rows: edits.count, [])))
    let busy = time(on: scratch.file("busy", holding: input(rows: edits.count, edits)))
    guard let idle, let busy else { return nil }
    return busy - idle
  }

  private func time(on file: String) -> Duration? {
    let times = (0..<5).compactMap { _ in Child(command, reading: file)?.cpu }
    return times.isEmpty ? nil : .median(times)
  }

  private var command: [String] {
    switch self {
    case .sqlite: ["sqlite3", ":memory:"]
    case .python: ["python3", "-c", Self.loop]
    }
  }

  private func input(rows: Int, _ edits: [Edit]) -> String {
    switch self {
    case .sqlite:
      Self.table + (0..<rows).map { Self.row(Shape.name($0)) }.joined()
        + edits.map { $0.statement + "\n" }.joined() + "COMMIT;\n"
    case .python: edits.map { $0.line + "\n" }.joined()
    }
  }

  private static let table = """
    CREATE TABLE line (name TEXT PRIMARY KEY, amount INTEGER);
    BEGIN;

    """

  private static func row(_ name: String) -> String {
    "INSERT INTO line VALUES ('\(name)', 100);\n"
  }

  private static let loop = """
    import sys
    amounts = {}
    def amount(word):
        number = float(word[:-1])
        return number * 1000 if word[-1] == 'k' else number
    for line in sys.stdin:
        words = line.split()
        if words[1] == 'move':
            amounts[words[4]] = amounts.get(words[4], 0) - amount(words[2])
            amounts[words[6]] = amounts.get(words[6], 0) + amount(words[2])
        elif words[1] == 'raise':
            amounts[words[2]] = amounts.get(words[2], 0) + amount(words[3])
        else:
            amounts[words[2]] = amount(words[3])
    """
}
