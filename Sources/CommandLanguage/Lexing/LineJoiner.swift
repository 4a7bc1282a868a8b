import Text

/// Joins physical lines that end in `\`, or inside a bracket of a formula, with the ones that go on,
/// until a whole line is there.
package struct LineJoiner: Sendable {
  /// The most lines that one command may take.
  package static let limit = 64

  private var lines: [String] = []
  /// Whether it is a bracket for which the last of them goes on.
  private var isInBracket = false

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
    _ line: String, endsInComment: (String) -> Bool = { _ in false },
    opensBracket: (String) -> Bool = { _ in false }
  ) -> Outcome {
    if isOpen, line.unicodeScalars.allSatisfy(Fold.isBlank) { return end() }
    let whole = isOpen ? (lines + [line]).joined(separator: "\n") : line
    if line.utf8.last == UInt8(ascii: "\\"), !endsInComment(whole) {
      // A blank in place of the sign keeps every offset as typed.
      return goOn(Self.withoutLast(line) + " ", inBracket: false)
    }
    if Self.hasBracket(whole), opensBracket(whole) { return goOn(line, inBracket: true) }
    lines = []
    return .complete(whole)
  }

  private mutating func goOn(_ line: String, inBracket: Bool) -> Outcome {
    lines.append(line)
    isInBracket = inBracket
    return lines.count < Self.limit ? .open : end()
  }

  /// Ends the input: a line that is not whole is broken; of a bracket that is open its formula tells.
  package mutating func end() -> Outcome {
    defer { lines = [] }
    guard !isInBracket || lines.count == Self.limit else {
      return .complete(lines.joined(separator: "\n"))
    }
    let first = lines.first ?? ""
    return .broken(first: isInBracket ? first : Self.withoutLast(first) + "\\", lines: lines.count)
  }

  /// Whether a line may open a bracket: most have none, and need no other look.
  private static func hasBracket(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.contains { $0 == UInt8(ascii: "(") || $0 >= 0x80 }
    } ?? true
  }

  /// The text without its last byte; for characters, a sign before it may belong to it.
  private static func withoutLast(_ text: String) -> String {
    String(Substring(text.utf8.dropLast()))
  }
}
