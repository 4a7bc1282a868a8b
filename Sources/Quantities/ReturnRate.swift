/// What comes back for one unit of money spent, as an exact decimal: `1:2.5` is 2.5.
package struct ReturnRate: Hashable, Sendable {
  package let significand: Int64
  /// How many of the significand's digits stand after the point; the last one is not zero.
  package let decimals: Int

  /// The significand divided by ten to the decimals; nil when negative or finer than 18 decimals.
  package init?(_ significand: Int64, decimals: Int = 0) {
    guard significand >= 0, (0...18).contains(decimals) else { return nil }
    var (significand, decimals) = (significand, decimals)
    while decimals > 0, significand % 10 == 0 {
      significand /= 10
      decimals -= 1
    }
    self.significand = significand
    self.decimals = decimals
  }

  /// The rate as an exact fraction.
  package var fraction: Fraction {
    // Ten to the eighteenth fits, and the parts were not negative.
    Fraction(significand, of: powerOfTen(decimals) ?? 1) ?? .zero
  }
}

extension ReturnRate: Comparable {
  package static func < (left: ReturnRate, right: ReturnRate) -> Bool {
    left.fraction < right.fraction
  }
}
