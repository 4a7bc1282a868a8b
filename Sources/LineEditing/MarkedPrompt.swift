/// A prompt as the editor takes it: rows to print first, and a last row whose escape sequences
/// are marked, so that they take no columns.
package struct MarkedPrompt: Hashable, Sendable {
  private static let mark: Unicode.Scalar = "\u{1}"

  /// The rows before the last one, each with its end, as they are printed.
  package let upperRows: String
  /// The last row, where the line is typed.
  package let row: String

  package init(_ prompt: String) {
    let rows = prompt.split(separator: "\n", omittingEmptySubsequences: false)
    upperRows = rows.dropLast().reduce(into: "") { $0 += $1 + "\n" }
    row = Self.marked(rows.last ?? "")
  }

  /// Sequences in a row share one pair of marks, and none may stand at the end: the editor drops
  /// a prompt with two marked parts side by side, and a part that no character follows.
  private static func marked(_ text: Substring) -> String {
    var row = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let next = rest.first {
      let length = sequenceLength(rest)
      guard length > 0 else {
        if isVisible(next) { row.append(next) }
        rest.removeFirst()
        continue
      }
      if row.last == mark { row.removeLast() } else { row.append(mark) }
      for scalar in rest.prefix(length) { row.append(scalar) }
      row.append(mark)
      rest.removeFirst(length)
    }
    if row.last == mark { row.append(" ") }
    return String(row)
  }

  /// How many scalars an escape sequence at the start takes: ESC, `[`, parameters, a final letter.
  private static func sequenceLength(_ text: Substring.UnicodeScalarView) -> Int {
    guard text.starts(with: ["\u{1B}", "["]) else { return 0 }
    let final = text.dropFirst(2).firstIndex { ("@"..."~").contains($0) }
    guard let final else { return 0 }
    return text.distance(from: text.startIndex, to: final) + 1
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
  }
}
