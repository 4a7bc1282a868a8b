import PlanEngine
import Testing

/// Quantiles that were worked out with forty digits.
@Suite struct QuantileTests {
  static let probabilities = [0x1p-50, 0.001, 0.3, 0.9, 1 - 0x1p-40]

  static let betas: [(alpha: Double, beta: Double, quantiles: [Double])] = [
    (
      2, 3,
      [
        1.2166747265316016e-8, 0.013022947370814272, 0.27238394207510534, 0.6795394162781817,
        0.99993896391238479,
      ]
    ),
    (
      3, 3,
      [
        4.4617069416587044e-6, 0.047551898175457673, 0.38981835053095834, 0.75336354671153343,
        0.99995502790112073,
      ]
    ),
    (
      1, 1.5,
      [
        5.9211894646675024e-16, 0.00066677782718931964, 0.21162648368947571, 0.78455653099681166,
        0.99999999061285667,
      ]
    ),
    (
      0.5, 0.7,
      [
        1.2383166681098944e-30, 1.5697523747772849e-6, 0.13726226496361182, 0.91883488427828015,
        0.99999999999999999,
      ]
    ),
    (
      20, 400,
      [
        0.0038579609544856908, 0.021641462647246554, 0.041692344685850663, 0.061308176033020404,
        0.15554866355523975,
      ]
    ),
    (
      0.05, 3,
      [
        2.1465501865680165e-302, 2.3000470006648477e-61, 8.0197680036074755e-12,
        0.029573276515247726, 0.99962990952527001,
      ]
    ),
    (
      1000, 2,
      [
        0.96241431478174234, 0.99081365093077015, 0.99756497146698912, 0.99946859533188649,
        0.99999999865197409,
      ]
    ),
  ]

  static let gammas: [(shape: Double, quantiles: [Double])] = [
    (
      0.3,
      [
        4.6960745190051558e-51, 6.9726990967833447e-11, 0.012726657769948701, 0.88481077336024404,
        24.367528069422844,
      ]
    ),
    (
      1,
      [
        8.8817841970012563e-16, 0.0010005003335835335, 0.35667494393873236, 2.3025850929940459,
        27.725887222397812,
      ]
    ),
    (
      2.5,
      [
        1.5418096565983831e-6, 0.10510630131460958, 1.4999540663799531, 4.6181784498905595,
        32.718605696040558,
      ]
    ),
    (
      40,
      [
        8.067328416930447, 23.259937964583782, 36.457671156938088, 48.289101807633509,
        101.90466916281275,
      ]
    ),
    (
      20000,
      [
        18895.523728341728, 19565.82343378803, 19925.597593792558, 20181.451536446818,
        21012.97728130961,
      ]
    ),
  ]

  @Test func `quantiles have twelve digits`() throws {
    for (alpha, beta, quantiles) in Self.betas {
      try expect(.beta(alpha: alpha, beta: beta), quantiles)
    }
    for (shape, quantiles) in Self.gammas { try expect(.gamma(shape: shape, scale: 1), quantiles) }
  }

  private func expect(_ distribution: Distribution, _ quantiles: [Double]) {
    for (u, right) in zip(Self.probabilities, quantiles) {
      let found = distribution.quantile(u)
      #expect(abs(found - right) <= 1e-12 * right, "\(distribution), \(u)")
    }
  }

  @Test func `simple distributions have simple quantiles`() throws {
    let die = try Distribution.choice([6, 1, 2, 3, 4, 5])
    #expect([0.1, 1 / 6.0, 0.17, 0.5, 0.99].map(die.quantile) == [1, 1, 2, 3, 6])
    #expect(abs(die.mean - 3.5) < 1e-15 && abs(die.sd - (35 / 12.0).squareRoot()) < 1e-14)
    let coin = try Distribution.bernoulli(probability: 0.3)
    #expect([0.69, 0.7, 0.71].map(coin.quantile) == [0, 0, 1])
    #expect(try Distribution.bernoulli(probability: 1).quantile(0.001) == 1)
    #expect(try Distribution.uniform(low: 2, high: 4).quantile(0.25) == 2.5)
    #expect(try Distribution.triangular(low: 0, mode: 1, high: 2).quantile(0.125) == 0.5)
    let data = try Distribution.samples([5, 1, 3, 3])
    #expect([0.25, 0.26, 0.75, 0.76].map(data.quantile) == [1, 3, 3, 5])
    #expect(die.quantile(0).isNaN && die.quantile(1).isNaN && die.quantile(.nan).isNaN)
  }
}
