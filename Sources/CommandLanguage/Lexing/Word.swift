/// A word of a line: its text without quotes, and where it stands.
package struct Word: Hashable, Sendable {
  /// What was typed; outside quotes full-width signs are folded to ASCII.
  package let text: String
  /// UTF-8 offsets in the line, quotes included.
  package let range: Range<Int>
  /// UTF-8 offsets in `text` of what stood in quotes.
  let quoted: [Range<Int>]

  package init(_ text: String, at range: Range<Int>, quoted: [Range<Int>] = []) {
    self.text = text
    self.range = range
    self.quoted = quoted
  }

  /// Whether the whole word stood in quotes, so that it is neither a label nor a keyword.
  package var isQuoted: Bool {
    quoted.count == 1 && quoted[0].count == text.utf8.count
  }

  /// Whether the UTF-8 offset in `text` stood in quotes.
  func isQuoted(at offset: Int) -> Bool {
    quoted.contains { $0.contains(offset) }
  }
}
