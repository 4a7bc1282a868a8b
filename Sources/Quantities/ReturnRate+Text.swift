extension ReturnRate {
  /// Reads what comes back for 1 that is spent: `1:4`, `1:2.5`, `2.5x`, `2.5倍`.
  package init(reading text: String) throws(ReadingError) {
    var cursor = Cursor(text)
    self = try cursor.takeReturnRate()
  }

  /// The rate as it can be read again: `1:2.5`.
  package var canonical: String { "1:" + Fraction.decimal(significand, decimals: decimals) }
}

extension Cursor {
  fileprivate mutating func takeReturnRate() throws(ReadingError) -> ReturnRate {
    let start = place
    let isRatio = take(word: "1:")
    if next == "-" { throw error(from: start, .returnRate(.negative(typed(from: start)))) }
    let decimal = try takeDecimal(from: start)
    if take("%") { throw error(from: start, .returnRate(.percent(typed(from: start)))) }
    guard isRatio || take("x") || take("倍"), isAtEnd,
      let rate = ReturnRate(decimal.significand, decimals: decimal.decimals)
    else { throw error(from: start, .returnRate(.noRate(typed(from: start)))) }
    return rate
  }
}
