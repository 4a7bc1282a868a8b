import PlanModel

extension Sensitivity {
  /// What is known of an input.
  package struct Index: Sendable {
    package let input: SensitivityInput
    /// The part of the variance that goes when the input alone is known.
    package let firstOrder: Estimate
    /// The part that stays when all but the input is known.
    package let total: Estimate
    /// The rank correlation of each of its owners with the figure; no number where there is none.
    package let ranks: [Estimate]
  }

  /// The input with the largest total index comes first; none where all trials come to the same.
  package var indices: [Index] {
    let whole = parts.reduce(into: Moments()) { $0.add($1.moments) }
    guard whole.squares > 0 else { return [] }
    let variances = parts.map { $0.moments.variance(around: whole.mean) }
    var ranks = (0..<inputs.reduce(0) { $0 + $1.owners.count }).map { owner in
      // One that seldom moves may stand still in some of them.
      let ranks = parts.map { $0.ranks[owner] }.filter(\.isFinite)
      return Estimate(ranks.reduce(0, +) / Double(ranks.count), from: ranks)
    }[...]
    let indices = inputs.enumerated().map { number, input in
      defer { ranks = ranks.dropFirst(input.owners.count) }
      return Index(
        input: input,
        firstOrder: Estimate(parts.map { $0.alone[number] }, over: variances),
        total: Estimate(parts.map { $0.withOthers[number] }, over: variances),
        ranks: Array(ranks.prefix(input.owners.count)))
    }
    return indices.enumerated().sorted {
      ($1.element.total.value, $0.offset) < ($0.element.total.value, $1.offset)
    }
    .map(\.element)
  }

  /// In how many trials of both samples the figure has no value; nothing counts these.
  package var faults: Int { parts.reduce(0) { $0 + $1.faults } }
}

extension Estimate {
  /// The mean of parts over the mean of others of the same randomizations. Its error is that of what
  /// is left of the parts when the others, times it, are taken away: W. G. Cochran, "Sampling
  /// techniques" (1977), 6.4.
  fileprivate init(_ parts: [Double], over others: [Double]) {
    let whole = others.reduce(0, +)
    let ratio = parts.reduce(0, +) / whole
    let mean = whole / Double(others.count)
    self.init(ratio, from: zip(parts, others).map { ($0 - ratio * $1) / mean })
  }
}

extension Moments {
  /// The mean of the squares of the distances from a value.
  fileprivate func variance(around value: Double) -> Double {
    squares / Double(count) + (mean - value) * (mean - value)
  }
}
