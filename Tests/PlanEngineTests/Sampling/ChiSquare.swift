import Glibc

/// How well a column of single values fits a distribution, by Pearson's chi-square.
struct ChiSquare {
  /// The probability of a column that is at least so far from it.
  let probability: Double

  /// - Parameter upTo: the probability of a value at most so large.
  init(_ column: [Double], upTo: (Double) -> Double) {
    let count = Double(column.count)
    var bins: [(found: Double, expected: Double)] = [(0, 0)]
    var before = 0.0
    for value in Set(column).sorted() {
      // Too few in one value say nothing: they are counted with the next ones.
      if bins[bins.count - 1].expected >= 5 { bins.append((0, 0)) }
      let reached = upTo(value)
      bins[bins.count - 1].found += Double(column.count { $0 == value })
      bins[bins.count - 1].expected += count * (reached - before)
      before = reached
    }
    bins[bins.count - 1].expected += count * (1 - before)
    let sum = bins.reduce(0) {
      $0 + ($1.found - $1.expected) * ($1.found - $1.expected) / $1.expected
    }
    probability = Self.beyond(sum, freedom: bins.count - 1)
  }

  /// The chance of a sum at least so large, in closed form for whole degrees of freedom.
  private static func beyond(_ sum: Double, freedom: Int) -> Double {
    let half = sum / 2
    var term = freedom.isMultiple(of: 2) ? exp(-half) : exp(-half) / (Double.pi * half).squareRoot()
    var chance = freedom.isMultiple(of: 2) ? 0 : erfc(half.squareRoot())
    for step in stride(from: freedom.isMultiple(of: 2) ? 0.0 : 0.5, to: Double(freedom) / 2, by: 1)
    {
      if step > 0 { term *= half / step }
      chance += term
    }
    return chance
  }
}
