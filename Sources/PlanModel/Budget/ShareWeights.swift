import Quantities

/// The shares of one parent as whole weights over their common denominator.
struct ShareWeights {
  private(set) var weights: [Int64]
  /// What the parent weighs.
  private let whole: Int64
  private let sum: Int128

  /// Why shares cannot stand beside each other.
  enum Fault: Error {
    /// Their common denominator does not fit 64 bits.
    case tooFine
    /// Together they are more than a hundred times their parent.
    case tooLarge
  }

  init(_ shares: [Share]) throws(Fault) {
    var common: Int64 = 1
    for share in shares { common = try Self.commonMultiple(common, share.denominator) }
    whole = common
    weights = shares.map { $0.numerator * (common / $0.denominator) }
    sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
    guard sum <= 100 * Int128(whole) else { throw .tooLarge }
  }

  /// What each share gets of an amount; what they leave is the last weight of the apportionment.
  func parts(of amount: Money, by method: Apportionment) -> [Money] {
    let (total, weights) = apportioned(amount)
    let parts = sum > 0 ? method.apportion(total, by: weights) : weights.map { _ in 0 }
    return parts.prefix(self.weights.count).map(Money.init(minorUnits:))
  }

  /// How much of an amount is given out, and by which weights: those of the shares, and what they
  /// leave as the last one where they leave something.
  func apportioned(_ amount: Money) -> (total: Int64, weights: [Int64]) {
    let units = amount.minorUnits
    return sum <= Int128(whole)
      ? (units, weights + [Int64(Int128(whole) - sum)]) : (rounded(units), weights)
  }

  /// What all shares get together when they are more than the parent, to the nearest minor unit.
  private func rounded(_ units: Int64) -> Int64 {
    let (quotient, remainder) = (Int128(units) * sum).quotientAndRemainder(
      dividingBy: Int128(whole))
    return Int64(quotient) + (2 * remainder >= Int128(whole) ? 1 : 0)
  }

  private static func commonMultiple(_ one: Int64, _ other: Int64) throws(Fault) -> Int64 {
    var (larger, smaller) = (one, other)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    let (product, overflow) = (one / larger).multipliedReportingOverflow(by: other)
    guard !overflow else { throw .tooFine }
    return product
  }
}
