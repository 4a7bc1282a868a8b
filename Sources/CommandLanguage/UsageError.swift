import Text

/// Why a line could not be read: what is wrong, how to go on, and which words are meant.
package struct UsageError: ExplainedError {
  package let message: Message
  package let hint: Message?
  /// UTF-8 offsets in the line.
  package let range: Range<Int>

  /// Whoever refuses words says how to go on.
  package init(_ message: Message, hint: Message, at range: Range<Int>) {
    self.message = message
    self.hint = hint
    self.range = range
  }

  /// The error of a value's own reader, at the word that it read.
  package init(_ error: some ExplainedError, at range: Range<Int>) {
    message = error.message
    hint = error.hint
    self.range = range
  }

  /// The same error with a better way to go on.
  func hinting(_ hint: Message) -> UsageError { UsageError(message, hint: hint, at: range) }
}
