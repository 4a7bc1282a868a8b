/// An exact percent that is not less than nothing and may be more than the whole: a raise.
package struct Percent: Hashable, Sendable {
  package let fraction: Fraction

  /// Refuses what is less than nothing.
  package init(_ fraction: Fraction) throws(ShareError) {
    guard fraction >= .zero else { throw .belowZero }
    self.fraction = fraction
  }

  /// The percent of an amount, rounded down to the minor unit, and what is left over, counted in
  /// parts of the denominator; nil when it does not fit.
  package func of(_ money: Money) -> (whole: Money, remainder: Int64)? {
    fraction.of(money.minorUnits).map { (Money(minorUnits: $0.whole), $0.remainder) }
  }
}

extension Percent {
  /// Reads a percent: `12%`, `150%`.
  package init(reading text: String) throws(ReadingError) {
    var cursor = Cursor(text)
    let start = cursor.place
    if let percent = try cursor.takeChinesePercent() {
      fraction = percent
      return
    }
    let isNegative = cursor.takeSign()
    let decimal = try cursor.takeDecimal(from: start)
    guard cursor.take("%"), cursor.isAtEnd else {
      throw cursor.error(from: start, .share(.noPercent(cursor.typed(from: start))))
    }
    fraction = try cursor.percent(decimal, from: start)
    if isNegative, fraction > .zero { throw cursor.error(from: start, .share(.belowZero)) }
  }

  /// The percent as it can be read again; a fraction of two numbers where no percent is exact.
  package var canonical: String {
    fraction.percent ?? "\(fraction.numerator)/\(fraction.denominator)"
  }
}

extension Percent: Comparable {
  package static func < (left: Percent, right: Percent) -> Bool { left.fraction < right.fraction }
}
