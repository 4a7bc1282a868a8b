import CKernels
import PlanEngine
import Testing

/// What sampling spares, on a model of twelve channels with thirty-six uncertain values.
@Suite struct FunnelTests {
  private static let trials = 10_000
  private static let runs = 60

  private static let draws = try! (0..<12).map(Double.init).map { place in
    [
      try Distribution.interval(200 + 20 * place, 600 + 60 * place, of: .number),
      try Distribution.pert(low: 0.03, mode: 0.04, high: 0.05),
      try Distribution.interval(40_000, 160_000, of: .number),
    ].map(Draws.init)
  }

  /// The return of a run's trials.
  private static func returns(_ points: Points) -> [Double] {
    var sum = [Double](repeating: 0, count: points.count)
    for (channel, draws) in draws.enumerated() {
      let spend = 50_000 + 10_000 * Double(channel)
      let values = draws.enumerated().map { index, draws in
        column(of: draws, StreamKey("\(channel)", index, dimension: 3 * channel + index), points)
      }
      var part = values[1]
      kernel_multiply(&part, values[1], 1, values[2], 1, points.count)
      var quotient = part
      kernel_divide(&quotient, part, 1, values[0], 1, points.count)
      kernel_multiply(&part, quotient, 1, [spend / 1_260_000], 0, points.count)
      let known = sum
      kernel_add(&sum, known, 1, part, 1, points.count)
    }
    return sum
  }

  private static func column(
    of draws: Draws, _ stream: StreamKey, _ points: Points
  ) -> [Double] {
    let uniforms = KernelCase.column(points.count) { column in
      for number in 0..<points.randomizations {
        points.fill(
          column + number * points.size, with: stream, randomization: number, in: 0..<points.size)
      }
    }
    return KernelCase.column(points.count) {
      draws.fill($0, from: uniforms, count: points.count)
    }
  }

  @Test(arguments: [(Sampling.random, 1.3), (.latinHypercube, 0.4), (.sobol, 0.15)])
  func `the error of the mean is a part of plain sampling's`(
    sampling: Sampling, most: Double
  ) {
    let means = (1...Self.runs).map { seed in
      let returns = Self.returns(Points(seed: seed, sampling: sampling, trials: Self.trials))
      return returns.reduce(0, +) / Double(returns.count)
    }
    let error = means.reduce(0) { $0 + ($1 - 6.708) * ($1 - 6.708) } / Double(Self.runs)
    let plain = 1.154 / Double(Self.trials).squareRoot()
    print("\(sampling.rawValue): \(error.squareRoot() / plain) of plain sampling's error")
    #expect(error.squareRoot() <= most * plain)
  }
}
