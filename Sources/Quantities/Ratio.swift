/// How a whole is divided, part by part in order: `5:3:2`, `50%/30%/rest`, `20万/rest`.
package struct Ratio: Hashable, Sendable {
  package let kind: Kind
  package let parts: [Part]
  /// How many digits of the weights stand behind the point: `1.5:2` is 15 and 20 tenths.
  package let decimals: Int

  package enum Kind: Hashable, Sendable { case weights, percents, amounts }

  /// What one part takes; all parts but `rest` are of the ratio's kind.
  package enum Part: Hashable, Sendable {
    case weight(Int64)
    case share(Share)
    case amount(Money)
    /// What the other parts leave.
    case rest
  }

  package var count: Int { parts.count }
  package var hasRest: Bool { parts.contains(.rest) }

  /// Parts in proportion to the weights: two or more, none negative, not all zero, and their sum
  /// within 64 bits.
  package init(weights: [Int64], decimals: Int = 0) throws(RatioError) {
    guard weights.count > 1 else { throw .onePart }
    guard weights.allSatisfy({ $0 >= 0 }) else { throw .negative }
    guard let sum = weights.sum else { throw .size }
    guard sum > 0 else { throw .allZero }
    kind = .weights
    self.decimals = decimals
    parts = weights.map(Part.weight)
  }

  /// Percents of the whole that add up to it, or leave something to a `rest`, given by nil.
  package init(percents: [Fraction?]) throws(RatioError) {
    guard percents.count > 1 else { throw .onePart }
    let rests = percents.count { $0 == nil }
    guard rests < 2 else { throw .twoRests }
    guard let total = percents.total else { throw .size }
    guard rests == 0 ? total == .one : total <= .one else {
      throw rests == 0 ? .total(total) : .noRoom(total)
    }
    kind = .percents
    decimals = 0
    parts = try percents.map { fraction throws(RatioError) in
      guard let fraction else { return .rest }
      guard let share = try? Share(fraction) else { throw .negative }
      return .share(share)
    }
  }

  /// Amounts, none negative, and at most one `rest`, given by nil.
  package init(amounts: [Money?]) throws(RatioError) {
    guard amounts.count > 1 else { throw .onePart }
    guard amounts.count(where: { $0 == nil }) < 2 else { throw .twoRests }
    guard amounts.allSatisfy({ $0.map { $0 >= .zero } ?? true }) else { throw .negative }
    kind = .amounts
    decimals = 0
    parts = amounts.map { $0.map(Part.amount) ?? .rest }
  }
}

extension [Int64] {
  /// The sum, or nil when it does not fit.
  fileprivate var sum: Int64? {
    var sum: Int64 = 0
    for element in self {
      let (next, overflow) = sum.addingReportingOverflow(element)
      guard !overflow else { return nil }
      sum = next
    }
    return sum
  }
}

extension [Fraction?] {
  /// The sum of the known fractions, or nil when it cannot be held exactly.
  fileprivate var total: Fraction? {
    var total = Fraction.zero
    for case let fraction? in self {
      guard let sum = total + fraction else { return nil }
      total = sum
    }
    return total
  }
}
