import Quantities

/// The common denominator of the shares of one parent, in which each of them is a whole weight.
struct ShareScale {
  /// What the parent weighs.
  private let whole: Int64
  /// What the shares weigh together.
  private let sum: Int128

  /// Why shares cannot stand beside each other.
  enum Fault: Error {
    /// Their common denominator does not fit 64 bits.
    case tooFine
    /// Together they are more than a hundred times their parent.
    case tooLarge
  }

  init(_ shares: [EqualShares]) throws(Fault) {
    var common: Int64 = 1
    for equal in shares { common = try Self.commonMultiple(common, equal.share.denominator) }
    let whole = common
    self.whole = whole
    sum = shares.reduce(Int128(0)) { sum, equal in
      sum + Int128(Self.weight(of: equal.share, in: whole)) * Int128(equal.count)
    }
    guard sum <= 100 * Int128(whole) else { throw .tooLarge }
  }

  init(_ shares: [Share]) throws(Fault) {
    try self.init(shares.map { EqualShares(share: $0, count: 1) })
  }

  /// The scale of shares that a budget keeps.
  init(kept shares: [EqualShares]) {
    do throws(Fault) {
      try self.init(shares)
    } catch {
      preconditionFailure("shares are checked before they are kept")
    }
  }

  func weight(of share: Share) -> Int64 { Self.weight(of: share, in: whole) }

  /// What the shares leave of the parent, as one more weight behind theirs; nil where they are more
  /// than it.
  var rest: Int64? { sum <= Int128(whole) ? Int64(Int128(whole) - sum) : nil }

  /// How much of an amount is given out: all of it, or what the shares get together where they are
  /// more, to the nearest minor unit.
  func given(of amount: Money) -> Int64 {
    guard rest == nil else { return amount.minorUnits }
    let (quotient, remainder) = (Int128(amount.minorUnits) * sum).quotientAndRemainder(
      dividingBy: Int128(whole))
    return Int64(quotient) + (2 * remainder >= Int128(whole) ? 1 : 0)
  }

  /// The weights of shares, and how many there are of each, and of what they leave.
  func weights(of shares: [EqualShares]) -> [(weight: Int64, count: Int)] {
    var weights: [(weight: Int64, count: Int)] = []
    weights.reserveCapacity(shares.count + 1)
    for equal in shares { weights.append((weight(of: equal.share), equal.count)) }
    if let rest { weights.append((rest, 1)) }
    return weights
  }

  /// The weights of shares in their order, and of what they leave.
  func weights(of shares: [Share]) -> [Int64] {
    shares.map(weight) + (rest.map { [$0] } ?? [])
  }

  private static func weight(of share: Share, in whole: Int64) -> Int64 {
    share.numerator * (whole / share.denominator)
  }

  private static func commonMultiple(_ one: Int64, _ other: Int64) throws(Fault) -> Int64 {
    var (larger, smaller) = (one, other)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    let (product, overflow) = (one / larger).multipliedReportingOverflow(by: other)
    guard !overflow else { throw .tooFine }
    return product
  }
}
