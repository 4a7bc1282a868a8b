import Text

extension Money {
  /// Reads an amount in the currency, whose code or sign may stand before or after it.
  ///
  /// A minus is taken; callers who want none use `init(readingPositive:in:)`.
  package init(reading text: String, in currency: Currency) throws(ReadingError) {
    if let number = text.plainNumber, number <= 1_000_000_000_000 {
      self.init(minorUnits: number * currency.unit)
    } else {
      var cursor = Cursor(text)
      self = try cursor.takeMoney(in: currency)
    }
  }

  /// Reads an amount that is not less than nothing.
  package init(readingPositive text: String, in currency: Currency) throws(ReadingError) {
    try self.init(reading: text, in: currency)
    guard self < .zero else { return }
    let cursor = Cursor(text)
    throw cursor.error(.money(.negative(cursor.typed(from: cursor.place))))
  }

  /// The amount as it can be read again: `120000`, or `120000.50` where it is not whole.
  package func canonical(in currency: Currency) -> String {
    let (whole, rest) = minorUnits.magnitude.quotientAndRemainder(
      dividingBy: UInt64(currency.unit))
    let units = (minorUnits < 0 ? "-" : "") + "\(whole)"
    return rest == 0 ? units : units + "." + "\(rest)".leftPadded(to: currency.minorDigits)
  }
}

extension Cursor {
  /// Takes everything up to the end as an amount.
  mutating func takeMoney(in currency: Currency) throws(ReadingError) -> Money {
    let start = place
    if isChineseShare { throw error(.money(.percent(typed(from: start)))) }
    var isNegative = takeSign()
    if let number = takeChineseNumber() {
      try takeCurrency(after: currency, from: start)
      let units = try minorUnits(of: Decimal(number), scale: 0, in: currency, from: start)
      return Money(minorUnits: isNegative ? -units : units)
    }
    let hasCode = try takeCurrency(before: currency, from: start)
    if hasCode, !isNegative { isNegative = takeSign() }
    let decimal = try takeDecimal(from: start)
    skipBlanks()
    if take("%") { throw error(from: start, .money(.percent(typed(from: start)))) }
    let scale = takeScaleOfAmount()
    try takeCurrency(after: currency, from: start)
    let units = try minorUnits(of: decimal, scale: scale, in: currency, from: start)
    return Money(minorUnits: isNegative ? -units : units)
  }

  private mutating func takeCurrency(
    before currency: Currency, from start: Int
  ) throws(ReadingError) -> Bool {
    guard let next, !next.isDigit else { return false }
    let word = take { !$0.isDigit && $0 != "-" && $0 != "+" }.trimmingBlanks
    if currency.isWritten(word), !isAtEnd { return true }
    guard let other = Currency(written: word), !isAtEnd else {
      throw error(from: start, .number(.noNumber(typed(from: start))))
    }
    throw error(from: start, .money(.otherCurrency(other, plan: currency)))
  }

  private mutating func takeCurrency(
    after currency: Currency, from start: Int
  ) throws(ReadingError) {
    skipBlanks()
    guard !isAtEnd, !currency.isWritten(rest) else { return }
    guard let other = Currency(written: rest) else { throw wrongEnding(from: start) }
    throw error(from: start, .money(.otherCurrency(other, plan: currency)))
  }

  /// Takes what multiplies, unless it begins the name of a currency, as in `100MYR`.
  private mutating func takeScaleOfAmount() -> Int {
    var ahead = self
    guard let scale = ahead.takeScale() else { return 0 }
    guard ahead.isAtEnd || Currency(written: rest) == nil else { return 0 }
    self = ahead
    return scale
  }

  private func minorUnits(
    of decimal: Decimal, scale: Int, in currency: Currency, from start: Int
  ) throws(ReadingError) -> Int64 {
    let isTooFine = scale == 0 && decimal.decimals > currency.minorDigits
    let power = scale + currency.minorDigits - decimal.decimals
    guard !isTooFine, let units = decimal.significand.shifted(by: power) else {
      throw error(from: start, .money(.decimals(typed(from: start), of: currency)))
    }
    guard units <= Int128(Money.limit.minorUnits) else {
      throw error(from: start, .money(.limit(typed(from: start))))
    }
    return Int64(units)
  }
}
