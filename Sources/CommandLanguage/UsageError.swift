import Text

/// Why a line could not be read: what is wrong, how to go on, and which words are meant.
package struct UsageError: ExplainedError {
  package let message: Message
  package let hint: Message?
  /// UTF-8 offsets in the line.
  package let range: Range<Int>

  package init(_ message: Message, hint: Message? = nil, at range: Range<Int>) {
    self.message = message
    self.hint = hint
    self.range = range
  }

  /// The error of a value's own reader, at the word that it read.
  package init(_ error: some ExplainedError, at range: Range<Int>) {
    self.init(error.message, hint: error.hint, at: range)
  }
}
