/// A distribution with all that its probabilities and quantiles need worked out once.
struct QuantileFunction: Sendable {
  private enum Form: Sendable {
    case normal(mean: Double, sd: Double)
    case lognormal(mean: Double, sd: Double)
    case uniform(low: Double, high: Double)
    case triangular(Triangle)
    case beta(BetaFunction, mirrored: BetaFunction, low: Double, high: Double)
    case gamma(GammaFunction, scale: Double)
    case steps(Steps)
    case pool(Pool)
  }

  private let form: Form

  init(_ distribution: Distribution) {
    form =
      switch distribution.shape {
      case .normal(let mean, let sd): .normal(mean: mean, sd: sd)
      case .lognormal(let mean, let sd): .lognormal(mean: mean, sd: sd)
      case .uniform(let low, let high): .uniform(low: low, high: high)
      case .triangular(let low, let mode, let high):
        .triangular(Triangle(low: low, mode: mode, high: high))
      case .beta(let alpha, let beta): Self.beta(alpha, beta, 0, 1)
      case .pert(let low, let mode, let high):
        Self.beta(
          1 + 4 * ((mode - low) / (high - low)), 1 + 4 * ((high - mode) / (high - low)), low, high)
      case .gamma(let shape, let scale): .gamma(GammaFunction(shape: shape), scale: scale)
      case .poisson(let mean): .steps(Steps(poisson: mean))
      case .bernoulli(let probability): .steps(Steps(binomial: 1, probability: probability))
      case .binomial(let count, let probability):
        .steps(Steps(binomial: Double(count), probability: probability))
      case .choice(let steps), .samples(let steps): .steps(steps)
      case .pool(let parts): .pool(Pool(parts))
      }
  }

  private static func beta(
    _ alpha: Double, _ beta: Double, _ low: Double, _ high: Double
  ) -> Form {
    let function = BetaFunction(alpha: alpha, beta: beta)
    return .beta(function, mirrored: function.mirrored, low: low, high: high)
  }

  /// The single values; nil where there are values between values.
  var steps: Steps? {
    guard case .steps(let steps) = form else { return nil }
    return steps
  }

  func quantile(_ u: Double) -> Double { u <= 0.5 ? low(u) : high(1 - u) }

  /// Where what lies below reaches a probability.
  func low(_ v: Double, near guess: Double? = nil) -> Double {
    switch form {
    case .normal(let mean, let sd): Kernel.normalQuantile(v) * sd + mean
    case .lognormal(let mean, let sd): Kernel.exp(Kernel.normalQuantile(v) * sd + mean)
    case .uniform(let low, let high): v * (high - low) + low
    case .triangular(let triangle): triangle.low(v)
    case .beta(let beta, _, let low, let high):
      beta.low(v, near: guess.map { ($0 - low) / (high - low) } ?? beta.mean) * (high - low) + low
    case .gamma(let gamma, let scale):
      gamma.low(v, near: guess.map { $0 / scale } ?? gamma.shape) * scale
    case .steps(let steps): steps.quantile(v)
    case .pool(let pool): pool.low(v)
    }
  }

  /// Where what lies above comes down to a probability.
  func high(_ v: Double, near guess: Double? = nil) -> Double {
    switch form {
    case .normal(let mean, let sd): -Kernel.normalQuantile(v) * sd + mean
    case .lognormal(let mean, let sd): Kernel.exp(-Kernel.normalQuantile(v) * sd + mean)
    case .uniform(let low, let high): (1 - v) * (high - low) + low
    case .triangular(let triangle): triangle.high(v)
    case .beta(_, let beta, let low, let high):
      high - beta.low(v, near: guess.map { (high - $0) / (high - low) } ?? beta.mean) * (high - low)
    case .gamma(let gamma, let scale):
      gamma.high(v, near: guess.map { $0 / scale } ?? gamma.shape) * scale
    case .steps(let steps): steps.quantile(1 - v)
    case .pool(let pool): pool.high(v)
    }
  }
}

// Probabilities.
extension QuantileFunction {
  /// How likely a number is not passed.
  func below(_ x: Double) -> Double {
    switch form {
    case .normal(let mean, let sd): Kernel.normalProbability((x - mean) / sd)
    case .lognormal(let mean, let sd):
      x > 0 ? Kernel.normalProbability((Kernel.log(x) - mean) / sd) : 0
    case .uniform(let low, let high): min(max((x - low) / (high - low), 0), 1)
    case .triangular(let triangle): triangle.below(x)
    case .beta(let beta, _, let low, let high):
      x <= low ? 0 : beta.below((x - low) / (high - low))
    case .gamma(let gamma, let scale): x <= 0 ? 0 : gamma.below(x / scale)
    case .steps(let steps): steps.below(x)
    case .pool(let pool): pool.below(x)
    }
  }

  /// How likely a number is passed.
  func above(_ x: Double) -> Double {
    switch form {
    case .normal(let mean, let sd): Kernel.normalProbability((mean - x) / sd)
    case .lognormal(let mean, let sd):
      x > 0 ? Kernel.normalProbability((mean - Kernel.log(x)) / sd) : 1
    case .uniform(let low, let high): min(max((high - x) / (high - low), 0), 1)
    case .triangular(let triangle): triangle.above(x)
    case .beta(_, let beta, let low, let high):
      x >= high ? 0 : beta.below((high - x) / (high - low))
    case .gamma(let gamma, let scale): x <= 0 ? 1 : gamma.above(x / scale)
    case .steps(let steps): 1 - steps.below(x)
    case .pool(let pool): pool.above(x)
    }
  }

  /// How dense values lie at one; 0 for single ones.
  func density(_ x: Double) -> Double {
    switch form {
    case .normal(let mean, let sd): Self.bell((x - mean) / sd) / sd
    case .lognormal(let mean, let sd):
      x > 0 ? Self.bell((Kernel.log(x) - mean) / sd) / (sd * x) : 0
    case .uniform(let low, let high): low <= x && x <= high ? 1 / (high - low) : 0
    case .triangular(let triangle): triangle.density(x)
    case .beta(let beta, let mirrored, let low, let high):
      low < x && x < high
        ? (x - low <= high - x
          ? beta.density((x - low) / (high - low)) : mirrored.density((high - x) / (high - low)))
          / (high - low) : 0
    case .gamma(let gamma, let scale): x > 0 ? gamma.density(x / scale) / scale : 0
    case .steps: 0
    case .pool(let pool): pool.density(x)
    }
  }

  private static func bell(_ z: Double) -> Double {
    Kernel.exp(-0.5 * z * z) / (2 * .pi).squareRoot()
  }
}
