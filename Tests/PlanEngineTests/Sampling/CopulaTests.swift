import PlanEngine
import PlanModel
import Testing

@Suite struct CopulaTests {
  private static let points = Points(seed: 3, sampling: .latinHypercube, trials: 20_000)

  /// Streams that move together as asked.
  private static func streams(ranks: [[Double]]) throws -> [[Double]] {
    let copula = try #require(Copula(ranks: ranks))
    let size = points.count
    let independent = ranks.indices.map { index in
      KernelCase.column(size) { column in
        for number in 0..<points.randomizations {
          points.fill(
            column + number * points.size, with: StreamKey("s", index), randomization: number,
            in: 0..<points.size)
        }
      }
    }
    return independent.indices.map { index in
      KernelCase.column(size) { column in
        let known = independent[...index].map { $0.withUnsafeBufferPointer { $0.baseAddress! } }
        Copula.mix(known, copula.weights[index], to: column, count: size)
      }
    }
  }

  private static func rankCorrelation(_ a: [Double], _ b: [Double]) -> Double {
    let middle = Double(a.count - 1) / 2
    let pairs = zip(ranks(a), ranks(b))
    let shared = pairs.reduce(0.0) { $0 + ($1.0 - middle) * ($1.1 - middle) }
    let own = (0..<a.count).reduce(0.0) { $0 + (Double($1) - middle) * (Double($1) - middle) }
    return shared / own
  }

  private static func ranks(_ values: [Double]) -> [Double] {
    var ranks = [Double](repeating: 0, count: values.count)
    for (rank, index) in values.indices.sorted(by: { values[$0] < values[$1] }).enumerated() {
      ranks[index] = Double(rank)
    }
    return ranks
  }

  @Test(
    arguments: [
      [[1, 0.6], [0.6, 1]], [[1, -0.95], [-0.95, 1]], [[1, 0], [0, 1]], [[1]],
      [[1, 0.6, 0.3], [0.6, 1, -0.2], [0.3, -0.2, 1]],
      [[1, 0.9, 0.9, 0.5], [0.9, 1, 0.9, 0.5], [0.9, 0.9, 1, 0.5], [0.5, 0.5, 0.5, 1]],
    ] as [[[Double]]])
  func `ranks have the correlations that were asked for`(ranks: [[Double]]) throws {
    let streams = try Self.streams(ranks: ranks)
    let uniform = try Distribution.uniform(low: 0, high: 1)
    for (row, one) in streams.enumerated() {
      #expect(Fit(one, to: uniform).probability > 0.01)
      for (column, other) in streams.enumerated() {
        #expect(abs(Self.rankCorrelation(one, other) - ranks[row][column]) < 0.02)
      }
    }
  }

  @Test(
    arguments: [
      ([[1, 1], [1, 1]], [0, 1]), ([[1, 1.5], [1.5, 1]], [0, 1]),
      ([[1, .nan], [.nan, 1]], [0, 1]),
      ([[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]], [0, 1, 2]),
      (
        [[1, 0.1, 0.1, 0.1], [0.1, 1, 0.9, -0.9], [0.1, 0.9, 1, 0.9], [0.1, -0.9, 0.9, 1]],
        [1, 2, 3]
      ),
    ] as [([[Double]], [Int])])
  func `what cannot hold together is refused, with those that it takes`(
    ranks: [[Double]], members: [Int]
  ) {
    #expect(Copula(ranks: ranks) == nil)
    #expect(Copula.culprits(in: ranks) == members)
  }
}
