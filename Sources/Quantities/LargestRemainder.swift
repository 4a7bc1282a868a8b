/// What largest remainder gives to each weight, told without giving out the parts of all: weights
/// are counted, and equal ones get the same but for one unit.
package struct LargestRemainder: Sendable {
  private let total: Int64
  private let sum: Int128
  /// The fraction, in parts of the sum, with which the units run out: a larger one gets a unit, a
  /// smaller one none.
  private let edge: Int128
  /// How many of the parts with just that fraction get a unit: the earlier ones.
  private let room: Int

  /// Together the weights are more than zero. O(n log n) in the number of different weights.
  package init(_ total: Int64, by weights: [(weight: Int64, count: Int)]) {
    let sum = weights.reduce(Int128(0)) { $0 + Int128($1.weight) * Int128($1.count) }
    var fractions = weights.map { weight, count in
      (fraction: Self.ideal(total, weight, sum).remainder, count: count)
    }
    // All fractions together are the units that the whole parts leave.
    var left = Int(fractions.reduce(Int128(0)) { $0 + $1.fraction * Int128($1.count) } / sum)
    var (edge, room) = (sum, 0)
    fractions.sort { $0.fraction > $1.fraction }
    for (fraction, count) in fractions where left > 0 {
      if fraction != edge { (edge, room) = (fraction, left) }
      left -= count
    }
    (self.total, self.sum, self.edge, self.room) = (total, sum, edge, room)
  }

  /// The part of a weight; `ties` counts the earlier parts at the edge, and is asked only there.
  package func part(of weight: Int64, ties: () -> Int) -> Int64 {
    let (whole, fraction) = Self.ideal(total, weight, sum)
    let getsUnit = fraction > edge || fraction == edge && ties() < room
    return Int64(whole) + (getsUnit ? 1 : 0)
  }

  /// Whether parts of that weight get a unit only while there are any.
  package func isAtEdge(_ weight: Int64) -> Bool {
    Self.ideal(total, weight, sum).remainder == edge
  }

  private static func ideal(
    _ total: Int64, _ weight: Int64, _ sum: Int128
  ) -> (quotient: Int128, remainder: Int128) {
    (Int128(total) * Int128(weight)).quotientAndRemainder(dividingBy: sum)
  }
}
