import Text

/// Why a text is not an amount of the plan's currency.
package enum MoneyError: ExplainedError {
  case percent(String)
  case otherCurrency(Currency, plan: Currency)
  case decimals(String, of: Currency)
  case limit(String)
  /// For callers: a negative amount can be read, and where it makes no sense it is refused so.
  case negative(String)

  package var message: Message {
    switch self {
    case .percent(let text): "'\(text)' is a percent, not an amount"
    case .otherCurrency(let currency, let plan):
      "the amount is in \(currency), but the plan is in \(plan)"
    case .decimals(let text, let currency) where currency.minorDigits == 0:
      "'\(text)' has decimals, but \(currency) has none"
    case .decimals(let text, let currency):
      "'\(text)' is finer than \(currency), which has \(currency.minorDigits) decimals"
    case .limit(let text): "'\(text)' is beyond \(Money.limit), the largest amount"
    case .negative(let text): "'\(text)' is less than nothing"
    }
  }

  package var hint: Message? {
    switch self {
    case .percent: "Write an amount, as in 120000 or 12万."
    case .otherCurrency(_, let plan): "Convert it first, and write it in \(plan)."
    case .decimals: "Round it yourself, or write thousands as in 1,000."
    case .limit: "Write a smaller amount."
    case .negative: "Write the amount without the minus."
    }
  }
}
