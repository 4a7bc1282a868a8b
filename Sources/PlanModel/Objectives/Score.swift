import Quantities

/// How much of the way is made, from 0 to 1, in whole billionths.
///
/// Whole numbers, so that a mean is the same on every machine, and whatever its weights are
/// multiplied by.
package struct Score: Hashable, Sendable {
  package let billionths: Int64

  package static let none = Score(unchecked: 0)
  package static let full = Score(unchecked: whole)

  static let whole: Int64 = 1_000_000_000

  private init(unchecked billionths: Int64) {
    self.billionths = billionths
  }

  /// The nearest score to a fraction.
  package init(_ fraction: Fraction) {
    self.init(Int128(fraction.numerator), of: Int128(fraction.denominator))
  }

  /// The nearest score to so many parts of so many, which are above zero.
  init(_ part: Int128, of parts: Int128) {
    let kept = min(max(part, 0), parts)
    billionths = Int64((kept * 2 * Int128(Score.whole) + parts) / (2 * parts))
  }

  package var fraction: Fraction { Fraction(billionths, of: Score.whole) ?? .zero }

  /// The mean of scores by their weights; nil where none counts.
  package static func mean(_ scores: [(score: Score, weight: Weight)]) -> Score? {
    let weights = scores.reduce(Int128(0)) { $0 + Int128($1.weight.measure.millionths) }
    guard weights > 0 else { return nil }
    let sum = scores.reduce(Int128(0)) {
      $0 + Int128($1.weight.measure.millionths) * Int128($1.score.billionths)
    }
    return Score(unchecked: Int64((2 * sum + weights) / (2 * weights)))
  }
}

extension Score: Comparable {
  package static func < (left: Score, right: Score) -> Bool { left.billionths < right.billionths }
}
