import Quantities

// How the lines beside a line that is set make up for the difference.
extension Budget {
  /// New shares for givers that are all shares of the line's parent: scaled exactly, so that they
  /// and the line stay the part of the parent that they are together. Nil for other givers.
  func scaledShares(
    of givers: [LineID], for id: LineID, to allocation: Allocation
  ) throws(PlanError) -> [(id: LineID, allocation: Allocation)]? {
    guard let parent = self[id].parent else { return nil }
    let lines = givers.map { self[$0] }.filter { $0.parent == parent }
    let shares = lines.compactMap(\.allocation.share?.fraction)
    let envelope = amount(of: parent)
    guard shares.count == givers.count,
      let old = self[id].allocation.fraction(of: envelope),
      let new = allocation.fraction(of: envelope)
    else { return nil }
    guard let given = new - old, let sum = shares.sum, let left = sum - given else {
      throw .amount(.sharesTooFine, of: path(of: parent))
    }
    guard left >= .zero else { throw shortage(of: given, for: id, in: envelope, givers: givers) }
    let scaled = shares.scaled(to: left) ?? ShareGrid(of: envelope).apportion(left, by: shares)
    return try lines.indices.map { index throws(PlanError) in
      (lines[index].id, try share(scaled?[index], of: lines[index].id))
    }
  }

  /// Sets a line and lets each giver pay, or get, whole minor units of the difference.
  mutating func exchange(
    _ id: LineID, to allocation: Allocation, with givers: [LineID]
  ) throws(PlanError) {
    guard let parent = self[id].parent else { throw .amount(.nobodyGives, of: path(of: id)) }
    try restoring([id] + givers) { budget throws(PlanError) in
      let left = budget.unallocated(of: parent) ?? .zero
      try budget.reallocate([(id, allocation)])
      let after = budget.unallocated(of: parent) ?? .zero
      let parts = try budget.contributions(of: givers, to: left - after, for: id)
      try budget.shift(zip(givers, parts).map { ($0, -$1) })
      let siblings = zip(givers, parts).filter { budget[$0.0].parent == parent }
      guard budget.unallocated(of: parent) == siblings.map(\.1).reduce(after, +) else {
        throw .amount(.notExact, of: budget.path(of: id))
      }
    }
  }

  /// What each giver pays of a difference, in proportion to what it has; below zero what it gets.
  private func contributions(
    of givers: [LineID], to needed: Money, for id: LineID
  ) throws(PlanError) -> [Money] {
    let amounts = amounts(of: givers)
    let has = amounts.reduce(.zero, +)
    guard needed <= has else {
      throw .amount(.othersCannotGive(has: has, wanted: needed), of: path(of: id))
    }
    let weights = amounts.map(\.minorUnits)
    let method = Apportionment.largestRemainder
    guard needed < .zero else {
      return method.apportion(needed.minorUnits, by: weights).map(Money.init(minorUnits:))
    }
    // Lines that have nothing get as much as each other.
    let shown = has == .zero ? weights.map { _ in 1 } : weights
    return method.apportion(-needed.minorUnits, by: shown).map { Money(minorUnits: -$0) }
  }

  private func shortage(
    of given: Fraction, for id: LineID, in envelope: Money, givers: [LineID]
  ) -> PlanError {
    let wanted = given.of(envelope.minorUnits)?.whole ?? envelope.minorUnits
    let has = amounts(of: givers).reduce(.zero, +)
    return .amount(.othersCannotGive(has: has, wanted: Money(minorUnits: wanted)), of: path(of: id))
  }
}

extension Allocation {
  /// The part of an envelope that it is; nil where the envelope has nothing to be a part of.
  fileprivate func fraction(of envelope: Money) -> Fraction? {
    switch self {
    case .amount(.zero), .formula(_, .zero): .zero
    case .amount(let money), .formula(_, let money):
      Fraction(money.minorUnits, of: envelope.minorUnits)
    case .share(let share): share.fraction
    }
  }
}

extension [Fraction] {
  /// The sum, or nil when it cannot be held exactly.
  fileprivate var sum: Fraction? {
    reduce(Fraction.zero) { sum, fraction in sum.flatMap { $0 + fraction } }
  }

  /// The same in proportion, with another sum; nil when they cannot be held exactly.
  fileprivate func scaled(to sum: Fraction) -> [Fraction]? {
    guard let old = self.sum else { return nil }
    guard old != .zero else {
      return (sum / Fraction(whole: Int64(count))).map { Array(repeating: $0, count: count) }
    }
    let scaled = compactMap { fraction in (sum / old).flatMap { $0 * fraction } }
    return scaled.count == count ? scaled : nil
  }
}
