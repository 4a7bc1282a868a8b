/// Makes streams of uniform numbers move together, by the correlations of normal ones.
package struct Copula: Hashable, Sendable {
  /// For each stream, what it takes of those up to itself.
  package let weights: [[Double]]

  /// Makes none of correlations that cannot hold together.
  ///
  /// - Parameter ranks: the rank correlation of each stream with each.
  package init?(ranks: [[Double]]) {
    guard let weights = Self.weights(of: ranks.map { $0.map(Self.ofNormal) }) else { return nil }
    self.weights = weights
  }

  /// Streams that cannot move together so, though all of them but one could; all where there are
  /// none.
  package static func culprits(in ranks: [[Double]]) -> [Int] {
    let correlations = ranks.map { $0.map(ofNormal) }
    return correlations.indices.reversed().reduce(Array(correlations.indices)) { members, index in
      let others = members.filter { $0 != index }
      let rest = others.map { row in others.map { correlations[row][$0] } }
      return weights(of: rest) == nil ? others : members
    }
  }

  /// The correlation of normal numbers whose ranks have a correlation: 2 sin(pi r / 6).
  private static func ofNormal(_ rank: Double) -> Double {
    let x = Double.pi / 6 * rank
    let divisors: [Double] = [6, 20, 42, 72, 110, 156, 210, 272]
    let series = divisors.reversed().reduce(1.0) { inner, divisor in 1 - x * x / divisor * inner }
    return 2 * x * series
  }

  /// The lower triangle whose product with itself gives the correlations, by Cholesky; nil where
  /// there is none.
  private static func weights(of correlations: [[Double]]) -> [[Double]]? {
    var rows: [[Double]] = []
    for (index, correlation) in correlations.enumerated() {
      var row: [Double] = []
      for (other, known) in rows.enumerated() {
        let shared = zip(row, known).reduce(0.0) { $0 + $1.0 * $1.1 }
        row.append((correlation[other] - shared) / known[other])
      }
      let rest = correlation[index] - row.reduce(0.0) { $0 + $1 * $1 }
      guard rest > 1e-9 else { return nil }
      rows.append(row + [rest.squareRoot()])
    }
    return rows
  }
}
