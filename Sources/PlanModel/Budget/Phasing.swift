import Quantities

/// How a year's amount falls on the twelve months of the fiscal year.
package struct Phasing: Hashable, Sendable {
  /// One weight for the year, four for its quarters or twelve for its months; inside a weight the
  /// months are even.
  package let weights: [Int64]

  package static let even = Phasing(unchecked: [1])

  /// What a ratio gives weights to.
  package enum Step: Int, Hashable, Sendable, CaseIterable {
    case quarter = 4
    case month = 12
  }

  /// Nil unless there are 1, 4 or 12 weights, none below zero, some above, and their sum fits.
  package init?(weights: [Int64]) {
    guard [1, 4, 12].contains(weights.count), weights.allSatisfy({ $0 >= 0 }),
      Int64(exactly: weights.reduce(Int128(0)) { $0 + Int128($1) }).map({ $0 > 0 }) == true
    else { return nil }
    self.init(unchecked: weights)
  }

  /// A part of the ratio for each quarter, or for each month; amounts in the currency are refused.
  package init(_ ratio: Ratio, by step: Step, in currency: Currency) throws(PlanError) {
    guard ratio.kind != .amounts else {
      throw .phasingOfAmounts(typed: ratio.canonical(in: currency))
    }
    guard ratio.count == step.rawValue else { throw .phasingParts(ratio, by: step) }
    let shares = ratio.shares
    guard let scale = try? ShareScale(shares),
      let phasing = Phasing(weights: shares.map(scale.weight))
    else { throw .phasingTooFine(ratio) }
    self = phasing
  }

  private init(unchecked weights: [Int64]) {
    self.weights = weights
  }

  /// The weight of each month, as a part of `whole`.
  var monthWeights: [Int64] {
    weights.flatMap { weight in Array(repeating: weight, count: 12 / weights.count) }
  }

  /// What the weights of the months add up to.
  var whole: Int128 {
    weights.reduce(0) { $0 + Int128($1) } * Int128(12 / weights.count)
  }
}
