extension Distribution {
  package var mean: Double {
    switch shape {
    case .normal(let mean, _), .poisson(let mean): mean
    case .lognormal(let mean, let sd): Kernel.exp(mean + sd * sd / 2)
    case .uniform(let low, let high): low / 2 + high / 2
    case .triangular(let low, let mode, let high): (low + mode + high) / 3
    case .pert(let low, let mode, let high): (low + 4 * mode + high) / 6
    case .beta(let alpha, let beta): alpha / (alpha + beta)
    case .gamma(let shape, let scale): shape * scale
    case .bernoulli(let probability): probability
    case .binomial(let count, let probability): Double(count) * probability
    case .choice(let steps), .samples(let steps): steps.mean
    case .pool(let parts): parts.reduce(0) { $0 + $1.weight * $1.distribution.mean }
    }
  }

  package var sd: Double { variance.squareRoot() }

  private var variance: Double {
    switch shape {
    case .normal(_, let sd): sd * sd
    case .lognormal(_, let sd): mean * mean * Self.growth(sd * sd)
    case .uniform(let low, let high): (high - low) * (high - low) / 12
    case .triangular(let low, let mode, let high):
      ((mode - low) * (mode - low) + (high - mode) * (high - low)) / 18
    case .pert(let low, let mode, let high):
      (high - low + 4 * (mode - low)) * (high - low + 4 * (high - mode)) / 252
    case .beta(let alpha, let beta):
      mean * (beta / (alpha + beta)) / (alpha + beta + 1)
    case .gamma(let shape, let scale): shape * scale * scale
    case .poisson(let mean): mean
    case .bernoulli(let probability): probability * (1 - probability)
    case .binomial(let count, let probability):
      Double(count) * probability * (1 - probability)
    case .choice(let steps), .samples(let steps): steps.variance
    case .pool(let parts):
      parts.reduce(0) { sum, part in
        let away = part.distribution.mean - mean
        return sum + part.weight * (part.distribution.variance + away * away)
      }
    }
  }

  /// e^x - 1, also of a small number.
  private static func growth(_ x: Double) -> Double {
    x < 1e-5 ? x * (1 + x / 2 * (1 + x / 3)) : Kernel.exp(x) - 1
  }

  /// The value below which a trial falls with a probability inside (0, 1): the first one where there
  /// are several. Relative error: about 1e-12.
  package func quantile(_ u: Double) -> Double {
    guard u > 0, u < 1 else { return .nan }
    return QuantileFunction(self).quantile(u)
  }

  /// How likely a trial does not pass a number.
  package func probability(upTo x: Double) -> Double { QuantileFunction(self).below(x) }
}
