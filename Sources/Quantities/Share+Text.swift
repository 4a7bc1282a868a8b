extension Share {
  /// Reads a percent or a fraction: `12%`, `33.3%`, `1/3`.
  package init(reading text: String) throws(ReadingError) {
    var cursor = Cursor(text)
    self = try cursor.takeShare()
  }

  /// The share as it can be read again: `30%`, or `1/3` where no percent is exact.
  package var canonical: String {
    fraction.percent ?? "\(numerator)/\(denominator)"
  }
}

extension Cursor {
  /// Takes everything up to the end as a share.
  mutating func takeShare() throws(ReadingError) -> Share {
    let start = place
    let isNegative = takeSign()
    let fraction = try takeFractionOrPercent(from: start)
    if isNegative, fraction > .zero { throw error(from: start, .share(.belowZero)) }
    do throws(ShareError) {
      return try Share(fraction)
    } catch {
      throw self.error(from: start, .share(error))
    }
  }

  private mutating func takeFractionOrPercent(from start: Int) throws(ReadingError) -> Fraction {
    if let share = takeChineseShare() { return share }
    let top = try takeDecimal(from: start)
    if take("%"), isAtEnd { return try percent(top, from: start) }
    guard take("/") else { throw error(from: start, .share(.noShare(typed(from: start)))) }
    let bottom = try takeDecimal(from: start)
    guard isAtEnd, top.decimals == 0, bottom.decimals == 0 else {
      throw error(from: start, .share(.noShare(typed(from: start))))
    }
    guard let fraction = Fraction(top.significand, of: bottom.significand) else {
      throw error(from: start, .share(.noParts))
    }
    return fraction
  }

  /// The decimal as hundredths.
  func percent(_ decimal: Decimal, from start: Int) throws(ReadingError) -> Fraction {
    guard let scale = powerOfTen(decimal.decimals),
      let fraction = Fraction(Int128(decimal.significand), Int128(scale) * 100)
    else { throw error(from: start, .number(.size(typed(from: start)))) }
    return fraction
  }
}

extension String {
  /// Whether the text is a share in Chinese words, as 百分之五 or 两成.
  package var isChineseShare: Bool {
    utf8.contains { $0 >= 0x80 } && Cursor(self).isChineseShare
  }
}

extension Fraction {
  /// The fraction as a percent with up to eighteen digits; nil when that is not exact.
  package var percent: String? {
    for decimals in 0...16 {
      let scaled = (Int128(numerator) * 100).multipliedReportingOverflow(
        by: Int128(powerOfTen(decimals) ?? 1))
      guard !scaled.overflow else { return nil }
      let (digits, rest) = scaled.partialValue.quotientAndRemainder(
        dividingBy: Int128(denominator))
      guard rest == 0 else { continue }
      return Int64(exactly: digits).map { Fraction.decimal($0, decimals: decimals) + "%" }
    }
    return nil
  }

  /// A number with that many of its digits after the point.
  static func decimal(_ digits: Int64, decimals: Int) -> String {
    let sign = digits < 0 ? "-" : ""
    let text = String(digits.magnitude).leftPadded(to: decimals + 1)
    guard decimals > 0 else { return sign + text }
    return sign + text.dropLast(decimals) + "." + text.suffix(decimals)
  }
}
