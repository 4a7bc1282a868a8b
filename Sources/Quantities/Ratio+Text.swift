extension Ratio {
  /// Reads parts between `:`, `比`, `/` or `-`: weights, percents, or amounts of the currency.
  ///
  /// Plain numbers are weights; beside a `rest`, or beside a part that has a suffix, a currency or,
  /// but between `:`, grouped digits, they are amounts.
  package init(reading text: String, in currency: Currency) throws(ReadingError) {
    self = try RatioReader(text, currency: currency).ratio()
  }

  /// The ratio as it can be read again: `5:3:2`, `50%/30%/rest`, `200000/rest`.
  package func canonical(in currency: Currency) -> String {
    // Without a rest to tell, plain numbers would be read as weights.
    let code = kind == .amounts && !hasRest ? currency.code : ""
    let parts = parts.map { part in
      switch part {
      case .weight(let weight): text(of: weight)
      case .share(let share): share.canonical
      case .amount(let amount): amount.canonical(in: currency) + code
      case .rest: "rest"
      }
    }
    return parts.joined(separator: kind == .weights ? ":" : "/")
  }

  /// A weight as it was typed, but for zeros at its end.
  package func text(of weight: Int64) -> String {
    let decimal = Decimal(weight, decimals: decimals).withoutZeros
    return Fraction.decimal(decimal.significand, decimals: decimal.decimals)
  }
}
