import Text

/// Joins physical lines that end in `\` with the ones that go on, until a whole line is there.
package struct LineJoiner: Sendable {
  /// The most lines that one command may take.
  package static let limit = 64

  private var lines: [String] = []

  package init() {}

  /// What a physical line makes of the ones before it.
  package enum Outcome: Hashable, Sendable {
    case complete(String)
    /// The line goes on: the next one belongs to it.
    case open
    /// The continuation ends without its line: how it began, and how many lines were read in vain.
    case broken(first: String, lines: Int)
  }

  /// Whether a line has begun that is not yet whole.
  package var isOpen: Bool { !lines.isEmpty }

  /// Takes a physical line; one whose whole text so far ends in a comment does not go on.
  package mutating func add(
    _ line: String, endsInComment: (String) -> Bool = { _ in false }
  ) -> Outcome {
    if isOpen, line.unicodeScalars.allSatisfy(Fold.isBlank) { return end() }
    let whole = isOpen ? (lines + [line]).joined(separator: "\n") : line
    guard line.utf8.last == UInt8(ascii: "\\"), !endsInComment(whole) else {
      lines = []
      return .complete(whole)
    }
    // A blank in place of the sign keeps every offset as typed.
    lines.append(Self.withoutLast(line) + " ")
    return lines.count < Self.limit ? .open : end()
  }

  /// Ends the input: a line that is not whole is broken.
  package mutating func end() -> Outcome {
    defer { lines = [] }
    return .broken(first: Self.withoutLast(lines.first ?? "") + "\\", lines: lines.count)
  }

  /// The text without its last byte; for characters, a sign before it may belong to it.
  private static func withoutLast(_ text: String) -> String {
    String(Substring(text.utf8.dropLast()))
  }
}
