import CommandLanguage
import PlanModel
import Sessions
import Text

/// Why a line was refused, whichever part of the house refused it.
package struct LineError: ExplainedError {
  package let message: Message
  package let hint: Message?
  /// What the error is about, as a parameter names it: a full path, a word.
  package let culprit: String?
  package let places: [FormulaPlace]
  /// UTF-8 offsets in the line, where lines inside it were run.
  let range: Range<Int>?
  /// The row that is refused, where rows were taken.
  let row: SheetRow?

  package init(_ message: Message, hint: Message? = nil, culprit: String? = nil) {
    self.init(message, hint: hint, culprit: culprit, row: nil)
  }

  init(
    _ message: Message, hint: Message? = nil, culprit: String? = nil,
    in places: [FormulaPlace] = [], at range: Range<Int>? = nil, row: SheetRow?
  ) {
    self.message = message
    self.hint = hint
    self.culprit = culprit
    self.places = places
    self.range = range
    self.row = row
  }

  /// An error of a line inside another, at its place in that.
  init(_ error: some ExplainedError, at range: Range<Int>) {
    self.init(error.message, hint: error.hint, at: range, row: nil)
  }

  package init(_ error: some ExplainedError) {
    self.init(
      error.message, hint: error.hint, culprit: error.culprit, in: error.places, row: nil)
  }
}

/// Joins the errors of another part of the house to those of a line.
func joined<Value, Failure: ExplainedError>(
  _ body: () throws(Failure) -> Value
) throws(LineError) -> Value {
  do {
    return try body()
  } catch {
    throw LineError(error)
  }
}
