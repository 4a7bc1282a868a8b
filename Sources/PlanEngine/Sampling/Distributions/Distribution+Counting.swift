import PlanModel

// Distributions over single values, and mixtures of others.
extension Distribution {
  package static func poisson(mean: Double) throws(DistributionError) -> Distribution {
    try checkFinite(mean)
    guard mean > 0 else { throw .notAboveZero }
    guard mean <= 1e9 else { throw .meanTooLarge }
    return Distribution(shape: .poisson(mean: mean))
  }

  /// 1 with a probability, else 0.
  package static func bernoulli(
    probability: Double
  ) throws(DistributionError) -> Distribution {
    guard (0...1).contains(probability) else { throw .probabilityOutside }
    return Distribution(shape: .bernoulli(probability: probability))
  }

  /// How many of a number of tries come out well.
  package static func binomial(
    count: Double, probability: Double
  ) throws(DistributionError) -> Distribution {
    guard (1...1e9).contains(count), count == count.rounded() else { throw .countOutside }
    guard (0...1).contains(probability) else { throw .probabilityOutside }
    return Distribution(shape: .binomial(count: Int(count), probability: probability))
  }

  /// One of some values, each as likely as its weight says; all alike where there are no weights.
  package static func choice(
    _ values: [Double], weights: [Double]? = nil
  ) throws(DistributionError) -> Distribution {
    try checkFinite(of: values)
    let weights = weights ?? values.map { _ in 1 }
    let shares = try shares(of: weights, values: values.count)
    return Distribution(shape: .choice(Steps(Array(zip(values, shares)))))
  }

  /// One of measured values.
  package static func samples(_ values: [Double]) throws(DistributionError) -> Distribution {
    guard !values.isEmpty else { throw .noValues }
    try checkFinite(of: values)
    return Distribution(shape: .samples(Steps(values.map { ($0, 1) })))
  }

  /// One of several distributions, each as likely as its weight says.
  package static func pool(
    _ distributions: [Distribution], weights: [Double]? = nil
  ) throws(DistributionError) -> Distribution {
    let weights = weights ?? distributions.map { _ in 1 }
    let shares = try shares(of: weights, values: distributions.count)
    let parts = zip(shares, distributions).map { Part(weight: $0, distribution: $1) }
    return Distribution(shape: .pool(parts.filter { $0.weight > 0 }))
  }

  private static func checkFinite(of values: [Double]) throws(DistributionError) {
    guard values.allSatisfy({ abs($0) <= 1e150 }) else { throw .beyondNumbers }
  }

  private static func shares(
    of weights: [Double], values: Int
  ) throws(DistributionError) -> [Double] {
    guard values > 0 else { throw .noValues }
    guard weights.count == values else {
      throw .weightCount(values: values, weights: weights.count)
    }
    let total = weights.reduce(0, +)
    guard total.isFinite else { throw .beyondNumbers }
    guard weights.allSatisfy({ $0 >= 0 }) else { throw .weightBelowZero }
    guard total > 0 else { throw .weightsOfNothing }
    return weights.map { $0 / total }
  }
}
