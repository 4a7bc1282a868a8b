import Text

/// Why a text is not a length of time.
package enum DurationError: ExplainedError {
  case noUnit(String)
  case unit(String)
  case seconds(String)
  case negative(String)
  case limit(String)

  package var message: Message {
    switch self {
    case .noUnit(let text): "'\(text)' has no unit of time"
    case .unit(let text): "'\(text)' is no unit of time"
    case .seconds(let text): "'\(text)' is not a whole number of minutes"
    case .negative(let text): "'\(text)' is less than no time"
    case .limit(let text): "'\(text)' is longer than a calendar"
    }
  }

  package var hint: Message? {
    switch self {
    case .noUnit, .unit: "Write minutes, hours, days or weeks, as in 90min, 48h, 3d or 2w."
    case .seconds: "Round it to minutes."
    case .negative: "Write it without the minus."
    case .limit: "The longest is 9999 years."
    }
  }
}
