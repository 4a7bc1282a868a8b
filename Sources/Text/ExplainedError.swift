/// An error that a person can act on.
package protocol ExplainedError: Error, Hashable, Sendable {
  /// What is wrong: one sentence in lower case without a full stop.
  var message: Message { get }
  /// How to go on: a sentence to act on.
  var hint: Message? { get }
  /// What the error is about, as a parameter names it: a full path, a name; nil for the whole line.
  var culprit: String? { get }
  /// Where in formulas it lies, as far as they stand in the line; the first that does counts.
  var places: [FormulaPlace] { get }
}

extension ExplainedError {
  package var culprit: String? { nil }
  package var places: [FormulaPlace] { [] }
}

/// A part of a formula that an error is about.
package struct FormulaPlace: Hashable, Sendable {
  /// The formula as it is typed in full.
  package let formula: String
  /// UTF-8 offsets in the text that it was read from.
  package let range: Range<Int>

  package init(_ formula: String, at range: Range<Int>) {
    self.formula = formula
    self.range = range
  }
}
