/// A number as it was typed, exactly: a whole number times a power of ten.
package struct Numeral: Hashable, Sendable {
  /// All typed digits as one number.
  package let significand: Int64
  /// The digits after the point, taken off the power of ten of the suffix.
  package let exponent: Int
  /// Whether `%` follows; the exponent leaves it out.
  package let isPercent: Bool

  /// The value, a percent in hundredths; nil when it does not fit.
  package var fraction: Fraction? {
    let power = isPercent ? exponent - 2 : exponent
    guard let scale = powerOfTen(abs(power)) else { return significand == 0 ? .zero : nil }
    return power < 0
      ? Fraction(significand, of: scale)
      : Fraction(Int128(significand) * Int128(scale), 1)
  }
}

extension Numeral {
  /// Reads digits, grouped or not, with decimals and one of `k m % 千 万 百万 亿` at the end.
  package init(reading text: String) throws(ReadingError) {
    var cursor = Cursor(text)
    let start = cursor.place
    let isNegative = cursor.takeSign()
    let decimal = try cursor.takeDecimal(from: start)
    let scale = cursor.takeScale() ?? 0
    isPercent = scale == 0 && cursor.take("%")
    guard cursor.isAtEnd else { throw cursor.wrongEnding(from: start) }
    significand = isNegative ? -decimal.significand : decimal.significand
    exponent = scale - decimal.decimals
  }
}
