import CKernels

/// Makes streams of uniform numbers move together, by the correlations of normal ones.
package struct Copula: Hashable, Sendable {
  /// For each stream, what it takes of those up to itself.
  package let weights: [[Double]]

  /// - Parameter ranks: the rank correlation of each stream with each.
  /// - Throws: which streams cannot move together so.
  package init(ranks: [[Double]]) throws(CopulaError) {
    let correlations = ranks.map { $0.map(Self.ofNormal) }
    guard let weights = Self.weights(of: correlations) else {
      throw CopulaError(members: Self.culprits(in: correlations))
    }
    self.weights = weights
  }

  /// Fills a column with a stream that moves with others.
  ///
  /// - Parameters:
  ///   - uniforms: independent streams, the one that is to move with the others last.
  ///   - weights: what it takes of each.
  package static func mix(
    _ uniforms: [UnsafePointer<Double>], _ weights: [Double],
    to column: UnsafeMutablePointer<Double>, count: Int
  ) {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * block) { scratch in
      guard let sum = scratch.baseAddress else { return }
      for start in stride(from: 0, to: count, by: block) {
        let size = min(block, count - start)
        sum.initialize(repeating: 0, count: size)
        for (stream, weight) in zip(uniforms, weights) {
          let part = sum + block
          kernel_normal_quantile(part, stream + start, size)
          withUnsafePointer(to: weight) { kernel_multiply(part, part, 1, $0, 0, size) }
          kernel_add(sum, sum, 1, part, 1, size)
        }
        kernel_normal_probability(column + start, sum, size)
      }
    }
  }

  private static let block = 512
}

/// Streams whose rank correlations cannot hold together.
package struct CopulaError: Error, Hashable, Sendable {
  package let members: [Int]
}

extension Copula {
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

  /// Streams of which each one is needed for there to be no weights.
  private static func culprits(in correlations: [[Double]]) -> [Int] {
    correlations.indices.reversed().reduce(Array(correlations.indices)) { members, index in
      let others = members.filter { $0 != index }
      let rest = others.map { row in others.map { correlations[row][$0] } }
      return weights(of: rest) == nil ? others : members
    }
  }
}
