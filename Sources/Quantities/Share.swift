/// An exact part of a whole, from nothing to all of it; percent is only its look.
package struct Share: Hashable, Sendable {
  package let fraction: Fraction

  package static let zero = Share(unchecked: .zero)
  package static let whole = Share(unchecked: .one)

  /// Refuses what is less than nothing or more than the whole.
  package init(_ fraction: Fraction) throws(ShareError) {
    guard fraction >= .zero else { throw .belowZero }
    guard fraction <= .one else { throw .aboveWhole(fraction) }
    self.fraction = fraction
  }

  /// So many parts of so many: `Share(1, of: 3)`.
  package init(_ numerator: Int64, of denominator: Int64) throws(ShareError) {
    guard let fraction = Fraction(numerator, of: denominator) else { throw .noParts }
    try self.init(fraction)
  }

  private init(unchecked fraction: Fraction) {
    self.fraction = fraction
  }

  package var numerator: Int64 { fraction.numerator }
  package var denominator: Int64 { fraction.denominator }

  /// What is missing to the whole.
  package var complement: Share {
    let missing = Fraction(denominator - numerator, of: denominator)
    return Share(unchecked: missing ?? .zero)
  }
}

extension Share {
  /// The sum, or nil when it is more than the whole or cannot be held exactly.
  package static func + (left: Share, right: Share) -> Share? {
    (left.fraction + right.fraction).flatMap { try? Share($0) }
  }

  /// The difference, or nil when it is less than nothing or cannot be held exactly.
  package static func - (left: Share, right: Share) -> Share? {
    (left.fraction - right.fraction).flatMap { try? Share($0) }
  }

  /// A share of a share, or nil when it cannot be held exactly.
  package static func * (left: Share, right: Share) -> Share? {
    (left.fraction * right.fraction).map(Share.init(unchecked:))
  }

  /// The share of an amount, rounded down to the minor unit, and what is left over, counted in
  /// parts of the denominator.
  package func of(_ money: Money) -> (whole: Money, remainder: Int64) {
    guard let part = fraction.of(money.minorUnits) else {
      preconditionFailure("a share is never more than its whole")
    }
    return (Money(minorUnits: part.whole), part.remainder)
  }
}

extension Share: Comparable {
  package static func < (left: Share, right: Share) -> Bool { left.fraction < right.fraction }
}
