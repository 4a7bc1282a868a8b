import PlanEngine
import PlanModel
import Seeds
import Testing

@Suite struct DistributionErrorTests {
  typealias Making = @Sendable () throws(DistributionError) -> Distribution

  static let refusals: [(DistributionError, Making)] = [
    (.beyondNumbers, { () throws(DistributionError) in try .normal(mean: .nan, sd: 1) }),
    (.beyondNumbers, { () throws(DistributionError) in try .normal(mean: 1e308, sd: 1e307) }),
    (.spreadNotAboveZero, { () throws(DistributionError) in try .normal(mean: 1, sd: 0) }),
    (.spreadNotAboveZero, { () throws(DistributionError) in try .lognormal(mean: 1, sd: -1) }),
    (.spreadNotAboveZero, { () throws(DistributionError) in try .lognormal(mean: 1, sd: 1e-9) }),
    (.notAboveZero, { () throws(DistributionError) in try .lognormal(mean: 0, sd: 1) }),
    (.beyondNumbers, { () throws(DistributionError) in try .lognormal(mean: 1, sd: 1e300) }),
    (.endsEqual, { () throws(DistributionError) in try .uniform(low: 2, high: 2) }),
    (.endsOutOfOrder, { () throws(DistributionError) in try .uniform(low: 2, high: 1) }),
    (.beyondNumbers, { () throws(DistributionError) in try .uniform(low: -1e308, high: 1e308) }),
    (.modeOutside, { () throws(DistributionError) in try .triangular(low: 1, mode: 0, high: 2) }),
    (.threeOutOfOrder, { () throws(DistributionError) in try .pert(low: 2, mode: 2, high: 1) }),
    (.endsEqual, { () throws(DistributionError) in try .pert(low: 2, mode: 2, high: 2) }),
    (.modeOutside, { () throws(DistributionError) in try .pert(low: 1, mode: 3, high: 2) }),
    (.shapeOutside, { () throws(DistributionError) in try .beta(alpha: 0, beta: 1) }),
    (.shapeOutside, { () throws(DistributionError) in try .beta(alpha: 1, beta: .infinity) }),
    (.shapeOutside, { () throws(DistributionError) in try .gamma(shape: .nan, scale: 1) }),
    (.notAboveZero, { () throws(DistributionError) in try .gamma(shape: 1, scale: 0) }),
    (.beyondNumbers, { () throws(DistributionError) in try .gamma(shape: 1, scale: .infinity) }),
    (.notAboveZero, { () throws(DistributionError) in try .poisson(mean: 0) }),
    (.meanTooLarge, { () throws(DistributionError) in try .poisson(mean: 2e9) }),
    (.beyondNumbers, { () throws(DistributionError) in try .poisson(mean: .nan) }),
    (.probabilityOutside, { () throws(DistributionError) in try .bernoulli(probability: 1.5) }),
    (.probabilityOutside, { () throws(DistributionError) in try .bernoulli(probability: .nan) }),
    (.countOutside, { () throws(DistributionError) in try .binomial(count: 2.5, probability: 0) }),
    (.countOutside, { () throws(DistributionError) in try .binomial(count: .nan, probability: 0) }),
    (
      .probabilityOutside,
      { () throws(DistributionError) in try .binomial(count: 2, probability: -0.1) }
    ),
    (.noValues, { () throws(DistributionError) in try .choice([]) }),
    (.noValues, { () throws(DistributionError) in try .samples([]) }),
    (.noValues, { () throws(DistributionError) in try .pool([]) }),
    (.beyondNumbers, { () throws(DistributionError) in try .samples([1, .nan]) }),
    (.beyondNumbers, { () throws(DistributionError) in try .choice([.infinity]) }),
    (
      .weightCount(values: 2, weights: 1),
      { () throws(DistributionError) in try .choice([1, 2], weights: [1]) }
    ),
    (.weightBelowZero, { () throws(DistributionError) in try .choice([1, 2], weights: [1, -1]) }),
    (.weightsOfNothing, { () throws(DistributionError) in try .choice([1, 2], weights: [0, 0]) }),
    (.beyondNumbers, { () throws(DistributionError) in try .choice([1, 2], weights: [.nan, 1]) }),
    (.endsOutOfOrder, { () throws(DistributionError) in try .interval(2, 1, of: .number) }),
    (.endsEqual, { () throws(DistributionError) in try .interval(0, 0, of: .share) }),
    (.beyondNumbers, { () throws(DistributionError) in try .interval(.nan, 1, of: .number) }),
    (.intervalEndsAtZero, { () throws(DistributionError) in try .interval(0, 1, of: .number) }),
    (.intervalEndsAtZero, { () throws(DistributionError) in try .interval(-1, 0, of: .number) }),
    (.intervalEndsAtWhole, { () throws(DistributionError) in try .interval(0, 0.5, of: .share) }),
    (.intervalEndsAtWhole, { () throws(DistributionError) in try .interval(0.5, 1, of: .share) }),
    (.intervalBelowZero, { () throws(DistributionError) in try .interval(-3, -2, of: .number) }),
    (.intervalTooWide, { () throws(DistributionError) in try .interval(0.01, 0.99, of: .share) }),
    (
      .intervalTooNarrow,
      { () throws(DistributionError) in try .interval(0.5, 0.500001, of: .share) }
    ),
  ]

  @Test func `impossible parameters are refused`() {
    for (error, make) in Self.refusals {
      #expect(throws: error) { try make() }
    }
  }

  @Test func `an interval has a twentieth beyond each end`() throws {
    for seed in LawSeeds(atLeast: 20) {
      var random = SeededGenerator(seed: seed)
      let middle = random.number(from: 0.02, to: 0.98)
      let width = random.number(from: 0.02, to: 0.5) * min(middle, 1 - middle)
      let cases: [(Double, Double, Distribution.IntervalKind, Distribution.Kind)] = [
        (middle - width, middle + width, .share, .beta),
        (middle - width, middle + width, .number, .lognormal),
        (0.8, 1.2 + width, .share, .lognormal),
        (-width, middle, .share, .normal), (-middle, width, .number, .normal),
      ]
      for (low, high, kind, shape) in cases {
        let distribution = try Distribution.interval(low, high, of: kind)
        #expect(distribution.kind == shape)
        #expect(abs(distribution.quantile(0.05) - low) < 1e-9, "seed \(seed): \(low)..\(high)")
        #expect(abs(distribution.quantile(0.95) - high) < 1e-9, "seed \(seed): \(low)..\(high)")
      }
    }
  }
}
