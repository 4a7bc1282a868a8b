/// An exact fraction of two whole numbers in lowest terms, its denominator positive.
package struct Fraction: Hashable, Sendable {
  package let numerator: Int64
  package let denominator: Int64

  package static let zero = Fraction(whole: 0)
  package static let one = Fraction(whole: 1)

  /// A whole number as a fraction.
  package init(whole: Int64) {
    numerator = whole
    denominator = 1
  }

  /// Reduces the fraction; nil when the denominator is zero or the result does not fit.
  package init?(_ numerator: Int128, _ denominator: Int128) {
    let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let isNegative = (numerator < 0) != (denominator < 0)
    guard denominator != 0, let size = Int128(exactly: numerator.magnitude / divisor),
      let top = Int64(exactly: isNegative ? -size : size),
      let bottom = Int64(exactly: denominator.magnitude / divisor)
    else { return nil }
    self.numerator = top
    self.denominator = bottom
  }

  /// Reduces the fraction; nil when the denominator is zero or the result does not fit.
  package init?(_ numerator: Int64, of denominator: Int64) {
    self.init(Int128(numerator), Int128(denominator))
  }
}

extension Fraction {
  /// The sum, or nil when it does not fit.
  package static func + (left: Fraction, right: Fraction) -> Fraction? {
    sum(left, right.numerator128, right.denominator)
  }

  /// The difference, or nil when it does not fit.
  package static func - (left: Fraction, right: Fraction) -> Fraction? {
    sum(left, -right.numerator128, right.denominator)
  }

  /// The product, or nil when it does not fit.
  package static func * (left: Fraction, right: Fraction) -> Fraction? {
    Fraction(
      left.numerator128 * right.numerator128,
      left.denominator128 * right.denominator128)
  }

  /// The quotient, or nil when it does not fit or the divisor is zero.
  package static func / (left: Fraction, right: Fraction) -> Fraction? {
    Fraction(
      left.numerator128 * right.denominator128,
      left.denominator128 * right.numerator128)
  }

  /// The fraction of a whole number, rounded down, and what is left over, counted in parts of
  /// the denominator; nil when it does not fit.
  package func of(_ number: Int64) -> (whole: Int64, remainder: Int64)? {
    let (quotient, remainder) = (Int128(number) * numerator128)
      .quotientAndRemainder(dividingBy: denominator128)
    let isBelow = remainder < 0
    guard let whole = Int64(exactly: isBelow ? quotient - 1 : quotient) else { return nil }
    // The remainder is smaller than the denominator, which fits.
    return (whole, Int64(isBelow ? remainder + denominator128 : remainder))
  }

  /// The nearest number that the machine can hold, for scores and charts.
  package var approximation: Double { Double(numerator) / Double(denominator) }

  private var numerator128: Int128 { Int128(numerator) }
  private var denominator128: Int128 { Int128(denominator) }

  private static func sum(
    _ left: Fraction, _ numerator: Int128, _ denominator: Int64
  ) -> Fraction? {
    // Two products below 2^126 add up below 2^127.
    Fraction(
      left.numerator128 * Int128(denominator) + numerator * left.denominator128,
      left.denominator128 * Int128(denominator))
  }
}

extension Fraction: Comparable {
  package static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator128 * right.denominator128 < right.numerator128 * left.denominator128
  }
}

/// The largest number that divides both; the other one when one of them is zero.
private func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
  var (larger, smaller) = (first, second)
  while smaller > UInt128(UInt64.max) || larger > UInt128(UInt64.max) {
    guard smaller != 0 else { return larger }
    (larger, smaller) = (smaller, larger % smaller)
  }
  // Most fractions are small, and division of 64 bits is many times faster.
  var (wide, narrow) = (UInt64(larger), UInt64(smaller))
  while narrow != 0 { (wide, narrow) = (narrow, wide % narrow) }
  return UInt128(wide)
}
