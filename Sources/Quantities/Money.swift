/// An amount of money as a whole number of minor units: cents, fen, or yen where there are none.
package struct Money: Hashable, Sendable {
  package let minorUnits: Int64

  package init(minorUnits: Int64) {
    self.minorUnits = minorUnits
  }

  /// The largest amount that can be typed; a hundred of them still add up exactly.
  package static let limit = Money(minorUnits: 90_000_000_000_000_000)

  /// Whether the amount lies between the limit and its negative.
  package var isWithinLimit: Bool { self <= .limit && self >= -Money.limit }

  /// The amount with the other sign.
  package static prefix func - (money: Money) -> Money { .zero - money }
}

extension Money: AdditiveArithmetic {
  package static let zero = Money(minorUnits: 0)

  /// The sum; beyond 64 bits, which no hundred amounts within the limit reach, the nearest bound.
  package static func + (left: Money, right: Money) -> Money {
    let (sum, overflow) = left.minorUnits.addingReportingOverflow(right.minorUnits)
    return Money(minorUnits: overflow ? bound(isNegative: right.minorUnits < 0) : sum)
  }

  /// The difference; beyond 64 bits the nearest bound.
  package static func - (left: Money, right: Money) -> Money {
    let (difference, overflow) = left.minorUnits.subtractingReportingOverflow(right.minorUnits)
    return Money(minorUnits: overflow ? bound(isNegative: right.minorUnits > 0) : difference)
  }

  private static func bound(isNegative: Bool) -> Int64 { isNegative ? .min : .max }
}

extension Money: Comparable {
  package static func < (left: Money, right: Money) -> Bool { left.minorUnits < right.minorUnits }
}
