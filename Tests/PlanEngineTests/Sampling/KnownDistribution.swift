import Glibc
import PlanEngine
import Testing

/// A distribution with the closed forms of its probabilities, mean and standard deviation.
struct KnownDistribution: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let distribution: Distribution
  let mean: Double
  let sd: Double
  /// The probability of a value at most so large.
  let upTo: @Sendable (Double) -> Double

  private init(
    _ name: String, _ distribution: Distribution, mean: Double, sd: Double,
    upTo: @escaping @Sendable (Double) -> Double
  ) {
    testDescription = name
    self.distribution = distribution
    self.mean = mean
    self.sd = sd
    self.upTo = upTo
  }

  static let continuous: [KnownDistribution] = try! [
    KnownDistribution("normal", .normal(mean: 3, sd: 2), mean: 3, sd: 2) { normal(($0 - 3) / 2) },
    KnownDistribution("lognormal", .lognormal(mean: 10, sd: 5), mean: 10, sd: 5) { x in
      let variance = log(1.25)
      return normal((log(x) - log(10.0) + variance / 2) / variance.squareRoot())
    },
    KnownDistribution(
      "interval above zero", .interval(200, 600, of: .number),
      mean: exp(middle + spread * spread / 2),
      sd: exp(middle + spread * spread / 2) * (exp(spread * spread) - 1).squareRoot()
    ) { normal((log($0) - middle) / spread) },
    KnownDistribution(
      "interval around zero", .interval(-1, 3, of: .number), mean: 1, sd: 2 / reach
    ) { normal(($0 - 1) * reach / 2) },
    KnownDistribution(
      "uniform", .uniform(low: -2, high: 4), mean: 1, sd: 3.0.squareRoot()
    ) { ($0 + 2) / 6 },
    KnownDistribution(
      "triangular", .triangular(low: 0, mode: 2, high: 10), mean: 4, sd: (14.0 / 3).squareRoot()
    ) { $0 < 2 ? $0 * $0 / 20 : 1 - (10 - $0) * (10 - $0) / 80 },
    // The most likely value is a quarter of the way: alpha is 2 and beta is 4.
    KnownDistribution(
      "pert", .pert(low: 0, mode: 2, high: 8), mean: 8.0 / 3, sd: 8 * (8.0 / 252).squareRoot()
    ) { beta(2, 4, $0 / 8) },
    KnownDistribution(
      "beta", .beta(alpha: 3, beta: 7), mean: 0.3, sd: (0.21 / 11).squareRoot()
    ) { beta(3, 7, $0) },
    KnownDistribution(
      "gamma", .gamma(shape: 3, scale: 20), mean: 60, sd: 1200.0.squareRoot()
    ) { erlang(3, $0 / 20) },
    KnownDistribution(
      "pool",
      .pool([.normal(mean: 0, sd: 1), .uniform(low: 2, high: 5)], weights: [3, 1]),
      mean: 0.875, sd: (0.75 + 13.0 / 4 - 0.875 * 0.875).squareRoot()
    ) { 0.75 * normal($0) + 0.25 * min(max(($0 - 2) / 3, 0), 1) },
  ]

  static let counted: [KnownDistribution] = try! [
    KnownDistribution("poisson", .poisson(mean: 4), mean: 4, sd: 2) {
      $0 < 0 ? 0 : 1 - erlang(Int($0) + 1, 4)
    },
    KnownDistribution(
      "bernoulli", .bernoulli(probability: 0.3), mean: 0.3, sd: 0.21.squareRoot()
    ) { $0 < 0 ? 0 : $0 < 1 ? 0.7 : 1 },
    KnownDistribution(
      "binomial", .binomial(count: 20, probability: 0.3), mean: 6, sd: 4.2.squareRoot()
    ) { $0 < 0 ? 0 : $0 >= 20 ? 1 : 1 - beta(Int($0) + 1, 20 - Int($0), 0.3) },
    KnownDistribution(
      "choice", .choice([100, 200, 400], weights: [3, 1, 4]), mean: 262.5, sd: 19843.75.squareRoot()
    ) { $0 < 100 ? 0 : $0 < 200 ? 0.375 : $0 < 400 ? 0.5 : 1 },
    KnownDistribution("samples", .samples([5, 1, 3, 3]), mean: 3, sd: 2.0.squareRoot()) {
      $0 < 1 ? 0 : $0 < 3 ? 0.25 : $0 < 5 ? 0.75 : 1
    },
    KnownDistribution(
      "pool of single values",
      .pool([.bernoulli(probability: 0.5), .choice([1, 2])], weights: [1, 1]),
      mean: 1, sd: 0.5.squareRoot()
    ) { $0 < 0 ? 0 : $0 < 1 ? 0.25 : $0 < 2 ? 0.75 : 1 },
  ]
}

extension KnownDistribution {
  /// P95 of the standard normal distribution.
  private static let reach = 1.6448536269514722
  /// Of the logarithm of 200..600.
  private static let middle = (log(200.0) + log(600.0)) / 2
  private static let spread = log(3.0) / 2 / reach

  private static func normal(_ z: Double) -> Double { erfc(-z / 2.0.squareRoot()) / 2 }

  /// A waiting time until so many events: a gamma distribution of a whole shape.
  private static func erlang(_ shape: Int, _ x: Double) -> Double {
    var (term, sum) = (1.0, 1.0)
    for number in 1..<max(shape, 2) where number < shape {
      term *= x / Double(number)
      sum += term
    }
    return 1 - exp(-x) * sum
  }

  /// A beta distribution of whole parameters: at least so many successes of one less than both.
  private static func beta(_ alpha: Int, _ beta: Int, _ x: Double) -> Double {
    let tries = alpha + beta - 1
    return (alpha...tries).reduce(0) { sum, successes in
      let ways =
        lgamma(Double(tries + 1)) - lgamma(Double(successes + 1))
        - lgamma(Double(tries - successes + 1))
      return sum + exp(ways) * pow(x, Double(successes)) * pow(1 - x, Double(tries - successes))
    }
  }
}
