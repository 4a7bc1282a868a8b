import Text

/// Why a text could not be read as a quantity, and where in it.
package struct ReadingError: ExplainedError {
  package let cause: Cause
  /// What the error points at, in UTF-8 offsets from the beginning of the text that was read.
  package let range: Range<Int>

  /// What was wrong, by the kind of quantity that was asked for.
  package enum Cause: Hashable, Sendable {
    case number(NumeralError)
    case money(MoneyError)
    case share(ShareError)
    case ratio(RatioError)
    case period(PeriodError)
    case duration(DurationError)
    case returnRate(ReturnRateError)
  }

  init(_ cause: Cause, at range: Range<Int>) {
    self.cause = cause
    self.range = range
  }

  package var message: Message { explanation.message }
  package var hint: Message? { explanation.hint }

  private var explanation: any ExplainedError {
    switch cause {
    case .number(let error): error
    case .money(let error): error
    case .share(let error): error
    case .ratio(let error): error
    case .period(let error): error
    case .duration(let error): error
    case .returnRate(let error): error
    }
  }
}
