import Text

/// Why a text is not a number.
package enum NumeralError: ExplainedError {
  case missing
  case noNumber(String)
  case grouping(String)
  /// Underscores that do not stand one by one between digits, or beside commas.
  case underscores(String)
  case noDecimals(String)
  case ending(String, of: String)
  /// Behind an ending that multiplies stands another.
  case endings(String)
  case size(String)
  /// What is counted has no finer parts.
  case fine(String)
  /// Nothing is counted so far.
  case beyondLimit(String)

  package var message: Message {
    switch self {
    case .missing: "a number is missing"
    case .noNumber(let text): "'\(text)' is not a number"
    case .grouping(let text): "'\(text)' does not group its digits by three"
    case .underscores(let text): "'\(text)' does not group its digits by single underscores"
    case .noDecimals(let text): "no digit follows the point in '\(text)'"
    case .ending(let ending, let text): "'\(text)' ends in '\(ending)', which is not known"
    case .endings(let text): "'\(text)' has more than one ending"
    case .size(let text): "'\(text)' has more digits than can be kept exactly"
    case .fine(let text): "'\(text)' has more than six digits after the point"
    case .beyondLimit(let text): "'\(text)' is more than can be counted here"
    }
  }

  package var hint: Message? {
    switch self {
    case .noNumber(let text) where text.hasPrefix("百分之"):
      "Write a percent, as in 12%."
    case .missing, .noNumber: "Write a number, as in 1200000, 1,200,000, 1.2m, 500k or 100万."
    case .grouping: "Leave the commas out, and write a point before decimals, as in 1200.50."
    case .underscores: "Leave the underscores out, or write one between two digits."
    case .noDecimals: "Write a digit after the point, or leave the point out."
    case .ending: "A number may end in k, m, %, 千, 万, 百万 or 亿."
    case .endings: "Write it with one of them, as in 12万 or 5亿."
    case .size: "Write at most 18 digits."
    case .fine: "Round it to six digits after the point."
    case .beyondLimit: "Count in thousands or millions, and say so in the unit."
    }
  }
}
