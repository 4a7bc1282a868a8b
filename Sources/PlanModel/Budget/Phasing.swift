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

  /// Twelve parts that add up to the amount exactly; an amount below zero is spread by its size.
  package func months(of amount: Money) -> [Money] {
    let size = Int64(clamping: amount.minorUnits.magnitude)
    // Of a larger amount no month may get less: else lines that add up to it would.
    let method = Apportionment.sainteLague
    // Quarters first, so that they come out as even as months do.
    let quarters = method.apportion(size, by: quarterWeights)
    let months = quarters.enumerated().flatMap { index, quarter in
      method.apportion(quarter, by: monthWeights(ofQuarter: index))
    }
    return months.map { Money(minorUnits: amount < .zero ? -$0 : $0) }
  }

  private var quarterWeights: [Int64] {
    switch weights.count {
    case 1: [1, 1, 1, 1]
    case 4: weights
    default: stride(from: 0, to: 12, by: 3).map { weights[$0..<$0 + 3].reduce(0, +) }
    }
  }

  private func monthWeights(ofQuarter index: Int) -> [Int64] {
    weights.count == 12 ? Array(weights[3 * index..<3 * index + 3]) : [1, 1, 1]
  }
}
