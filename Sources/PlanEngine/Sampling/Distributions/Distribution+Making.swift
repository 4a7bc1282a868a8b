import PlanModel

// The distributions that can be; each refuses parameters that none has.
extension Distribution {
  package static func normal(
    mean: Double, sd: Double
  ) throws(DistributionError) -> Distribution {
    try checkFinite(mean, sd, mean - 40 * sd, mean + 40 * sd)
    guard sd > 0 else { throw .spreadNotAboveZero }
    return Distribution(shape: .normal(mean: mean, sd: sd))
  }

  /// By its own mean and spread, not those of its logarithm.
  package static func lognormal(
    mean: Double, sd: Double
  ) throws(DistributionError) -> Distribution {
    try checkFinite(mean, sd)
    guard mean > 0 else { throw .notAboveZero }
    guard sd > 0 else { throw .spreadNotAboveZero }
    let variance = Kernel.log(1 + (sd / mean) * (sd / mean))
    return try lognormal(
      logarithm: Kernel.log(mean) - variance / 2, sd: variance.squareRoot())
  }

  static func lognormal(
    logarithm: Double, sd: Double
  ) throws(DistributionError) -> Distribution {
    try checkFinite(logarithm, sd)
    guard sd > 0 else { throw .spreadNotAboveZero }
    try checkFinite(
      Kernel.exp(logarithm + 9 * sd), Kernel.exp(2 * (logarithm + sd * sd)))
    return Distribution(shape: .lognormal(mean: logarithm, sd: sd))
  }

  package static func uniform(
    low: Double, high: Double
  ) throws(DistributionError) -> Distribution {
    try checkFinite(low, high, (high - low) * (high - low))
    try checkOrder(low, high)
    return Distribution(shape: .uniform(low: low, high: high))
  }

  package static func triangular(
    low: Double, mode: Double, high: Double
  ) throws(DistributionError) -> Distribution {
    try checkMode(low, mode, high)
    return Distribution(shape: .triangular(low: low, mode: mode, high: high))
  }

  /// A beta distribution between two ends, in which the most likely value weighs four times as
  /// much as an end.
  package static func pert(
    low: Double, mode: Double, high: Double
  ) throws(DistributionError) -> Distribution {
    try checkMode(low, mode, high)
    return Distribution(shape: .pert(low: low, mode: mode, high: high))
  }

  package static func beta(
    alpha: Double, beta: Double
  ) throws(DistributionError) -> Distribution {
    guard shapes.contains(alpha), shapes.contains(beta) else { throw .shapeOutside }
    return Distribution(shape: .beta(alpha: alpha, beta: beta))
  }

  package static func gamma(
    shape: Double, scale: Double
  ) throws(DistributionError) -> Distribution {
    guard shapes.contains(shape) else { throw .shapeOutside }
    guard scale > 0 else { throw .notAboveZero }
    try checkFinite(scale, (shape + 1e4) * scale * scale * shape)
    return Distribution(shape: .gamma(shape: shape, scale: scale))
  }

  private static let shapes = 0.01...1e6

  private static func checkMode(
    _ low: Double, _ mode: Double, _ high: Double
  ) throws(DistributionError) {
    try checkFinite(low, mode, high, (high - low) * (high - low))
    guard low != high else { throw .endsEqual }
    guard low < high else { throw .threeOutOfOrder }
    guard low <= mode, mode <= high else { throw .modeOutside }
  }

  static func checkOrder(_ low: Double, _ high: Double) throws(DistributionError) {
    guard low != high else { throw .endsEqual }
    guard low < high else { throw .endsOutOfOrder }
  }

  static func checkFinite(_ numbers: Double...) throws(DistributionError) {
    guard numbers.allSatisfy(\.isFinite) else { throw .beyondNumbers }
  }
}
