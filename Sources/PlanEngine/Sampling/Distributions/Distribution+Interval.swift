import PlanModel

extension Distribution {
  /// What an interval is of: plain numbers, or shares of a whole.
  package enum IntervalKind: Sendable {
    case number, share
  }

  /// The distribution that has 5% below the low end and 5% above the high one: lognormal where both
  /// are above zero, beta where both are shares of a whole, else normal.
  package static func interval(
    _ low: Double, _ high: Double, of kind: IntervalKind
  ) throws(DistributionError) -> Distribution {
    try checkFinite(low, high)
    try checkOrder(low, high)
    if kind == .share {
      guard ![0, 1].contains(low), ![0, 1].contains(high) else { throw .intervalEndsAtWhole }
    }
    guard low != 0, high != 0 else { throw .intervalEndsAtZero }
    guard high > 0 else { throw .intervalBelowZero }
    if low < 0 {
      return try normal(mean: low / 2 + high / 2, sd: (high - low) / (2 * reach))
    }
    if kind == .share, high < 1 { return try share(low, high) }
    let (first, last) = (Kernel.log(low), Kernel.log(high))
    return try lognormal(logarithm: (first + last) / 2, sd: (last - first) / (2 * reach))
  }

  /// Where the normal distribution has 95% below it.
  private static let reach = Kernel.normalQuantile(0.95)

  private static func share(
    _ low: Double, _ high: Double
  ) throws(DistributionError) -> Distribution {
    guard let (alpha, beta) = BetaMatch(low: low, high: high).parameters else {
      throw .intervalTooNarrow
    }
    guard alpha >= 1, beta >= 1 else { throw .intervalTooWide }
    return Distribution(shape: .beta(alpha: alpha, beta: beta))
  }
}
