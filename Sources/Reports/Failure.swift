import Text

/// A refused line, ready to be shown: where it stands, what is wrong, and how to go on.
package struct Failure: Error, Hashable {
  /// The files that lead to the line, the outermost first; empty at the prompt.
  package var chain: [Place]
  /// The line as typed; for a command of several lines the one that is marked.
  package let source: String
  /// UTF-8 offsets in `source` of the words that are meant; nil where the failure is of no words.
  package let range: Range<Int>?
  /// One sentence in lower case without a full stop.
  package let message: Message
  /// A sentence to act on.
  package let hint: Message?

  /// A line of a command file, counted from 1.
  package struct Place: Hashable, Sendable {
    package let file: String
    package let line: Int

    package init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }

  package init(
    chain: [Place] = [], source: String, range: Range<Int>?, message: Message, hint: Message?
  ) {
    self.chain = chain
    self.source = source
    self.range = range
    self.message = message
    self.hint = hint
  }

  /// The column that the marked words begin at, in characters, counted from 1.
  package var column: Int {
    guard let range else { return 1 }
    return String(decoding: source.utf8.prefix(range.lowerBound), as: UTF8.self).count + 1
  }
}
