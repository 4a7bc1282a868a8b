/// What is believed of a number that nobody knows: how likely each value is.
package struct Distribution: Hashable, Sendable {
  let shape: Shape

  /// What stands in it was looked at when it was made.
  indirect enum Shape: Hashable, Sendable {
    case normal(mean: Double, sd: Double)
    /// Of the logarithm.
    case lognormal(mean: Double, sd: Double)
    case uniform(low: Double, high: Double)
    case triangular(low: Double, mode: Double, high: Double)
    case beta(alpha: Double, beta: Double)
    case pert(low: Double, mode: Double, high: Double)
    case gamma(shape: Double, scale: Double)
    case poisson(mean: Double)
    case bernoulli(probability: Double)
    case binomial(count: Int, probability: Double)
    case choice(Steps)
    case samples(Steps)
    case pool([Part])
  }

  /// A distribution in a pool; the weights of all add up to 1.
  struct Part: Hashable, Sendable {
    let weight: Double
    let distribution: Distribution
  }

  /// The kinds of distributions, by the names of the functions that make them.
  package enum Kind: String, CaseIterable, Sendable {
    case normal, lognormal, uniform, triangular, pert, beta, gamma
    case poisson, bernoulli, binomial, choice, samples, pool
  }

  package var kind: Kind {
    switch shape {
    case .normal: .normal
    case .lognormal: .lognormal
    case .uniform: .uniform
    case .triangular: .triangular
    case .beta: .beta
    case .pert: .pert
    case .gamma: .gamma
    case .poisson: .poisson
    case .bernoulli: .bernoulli
    case .binomial: .binomial
    case .choice: .choice
    case .samples: .samples
    case .pool: .pool
    }
  }
}
