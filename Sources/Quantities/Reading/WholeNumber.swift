extension Int64 {
  /// A whole number from zero up, in digits, grouped or not, or in Chinese figures; nil where a
  /// text is anything else, or more than fits.
  package init?(readingWhole text: String) {
    var cursor = Cursor(text)
    if let number = cursor.takeChineseNumber(), cursor.isAtEnd {
      self = number
      return
    }
    guard let number = try? Numeral(reading: text), !number.isPercent, text.first != "+",
      let value = number.fraction, value.denominator == 1, value.numerator >= 0
    else { return nil }
    self = value.numerator
  }
}
