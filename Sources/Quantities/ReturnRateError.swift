import Text

/// Why a text is not a return.
package enum ReturnRateError: ExplainedError {
  case noRate(String)
  case percent(String)
  case negative(String)

  package var message: Message {
    switch self {
    case .noRate(let text): "'\(text)' is not a return"
    case .percent(let text): "'\(text)' is a percent, not a return"
    case .negative(let text): "'\(text)' is less than nothing"
    }
  }

  package var hint: Message? { "Write what comes back for 1 that is spent, as in 1:4 or 2.5x." }
}
