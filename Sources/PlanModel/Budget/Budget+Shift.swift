import Quantities

extension Budget {
  /// Takes part of one line's amount to another line; lines that are shares stay shares.
  package mutating func move(
    _ part: Part, from source: LineID, to target: LineID
  ) throws(PlanError) -> BudgetChanges {
    try checkApart(source, target)
    let amount = try giving(part, of: source)
    let moves = [(id: source, by: -amount), (id: target, by: amount)]
    return try coarseningShares(
      inside: { $0.parents(of: [source, target]) },
      for: { budget throws(PlanError) in
        try budget.reporting([source, target]) { budget throws(PlanError) in
          if let shares = try budget.shares(exchanging: amount, from: source, to: target) {
            try budget.reallocate(shares, moving: moves)
          } else {
            try budget.shift(moves)
          }
        }
      })
  }

  /// Gives a line more: an amount, or a percent of itself.
  package mutating func raise(_ id: LineID, by part: Part) throws(PlanError) -> BudgetChanges {
    try change(id, by: try amount(of: part, of: id))
  }

  /// Gives a line less: an amount, or a percent of itself.
  package mutating func cut(_ id: LineID, by part: Part) throws(PlanError) -> BudgetChanges {
    try change(id, by: -(try giving(part, of: id)))
  }

  private mutating func change(
    _ id: LineID, by difference: Money
  ) throws(PlanError) -> BudgetChanges {
    try coarseningShares(
      inside: { $0.parents(of: [id]) },
      for: { budget throws(PlanError) in
        try budget.reporting([id]) { budget throws(PlanError) in
          try budget.shift([(id, difference)])
        }
      })
  }

  /// The whole minor units that are meant; a percent is rounded to the nearest.
  private func amount(of part: Part, of id: LineID) throws(PlanError) -> Money {
    switch part {
    case .amount(let money):
      try check(.amount(money), of: path(of: id))
      return money
    case .percent(let percent):
      guard let (whole, remainder) = percent.of(amount(of: id)) else {
        throw .amount(.beyondLimit, of: path(of: id))
      }
      let denominator = Int128(percent.fraction.denominator)
      return whole + Money(minorUnits: 2 * Int128(remainder) >= denominator ? 1 : 0)
    }
  }

  private func giving(_ part: Part, of id: LineID) throws(PlanError) -> Money {
    let (has, wanted) = (amount(of: id), try amount(of: part, of: id))
    guard wanted <= has else {
      throw .amount(.givesMoreThanItHas(has: has, wanted: wanted), of: path(of: id))
    }
    return wanted
  }
}

extension Budget {
  /// Gives lines so much more, or less below zero; what they show moves by exactly that.
  mutating func shift(_ moves: [(id: LineID, by: Money)]) throws(PlanError) {
    var envelopes: [LineID: Money] = [:]
    var new: [(id: LineID, allocation: Allocation)] = []
    for (id, difference) in moves {
      new.append((id, try allocation(of: id, shiftedBy: difference, &envelopes)))
    }
    try reallocate(new, moving: moves)
  }

  /// Gives lines new allocations, by which what they show moves by exactly that.
  private mutating func reallocate(
    _ new: [(id: LineID, allocation: Allocation)], moving moves: [(id: LineID, by: Money)]
  ) throws(PlanError) {
    let ids = moves.map(\.id)
    let before = amounts(of: ids)
    try restoring(ids) { budget throws(PlanError) in
      try budget.reallocate(new)
      let after = budget.amounts(of: ids)
      for (index, move) in moves.enumerated() where after[index] != before[index] + move.by {
        throw .amount(.notExact, of: budget.path(of: move.id))
      }
    }
  }

  /// New shares for two shares of one parent, of which one gives the other what it gets, so that
  /// together they stay what they are; nil for other lines.
  private func shares(
    exchanging amount: Money, from source: LineID, to target: LineID
  ) throws(PlanError) -> [(id: LineID, allocation: Allocation)]? {
    guard let parent = self[source].parent, parent == self[target].parent,
      let giving = self[source].allocation.share?.fraction,
      let taking = self[target].allocation.share?.fraction,
      let exact = Fraction(amount.minorUnits, of: self.amount(of: parent).minorUnits)
    else { return nil }
    try checkUnlocked(source)
    try checkUnlocked(target)
    // What is shown rounded up may be a little more than the share.
    let part = min(exact, giving)
    return [
      (source, try share(giving - part, of: source)),
      (target, try share(taking + part, of: target)),
    ]
  }

  /// The same kind of allocation, so much larger; `envelopes` keeps amounts of parents at hand.
  private func allocation(
    of id: LineID, shiftedBy difference: Money, _ envelopes: inout [LineID: Money]
  ) throws(PlanError) -> Allocation {
    try checkMovable(id)
    guard let parent = self[id].parent, let share = self[id].allocation.share else {
      return .amount(amount(of: id) + difference)
    }
    let envelope = envelopes[parent] ?? amount(of: parent)
    envelopes[parent] = envelope
    guard envelope > .zero else {
      guard difference == .zero else { throw .amount(.parentHasNothing, of: path(of: id)) }
      return .share(share)
    }
    let step = Fraction(difference.minorUnits, of: envelope.minorUnits)
    // A share that is shown rounded up may be a little less than what is taken from it.
    return try self.share(step.flatMap { share.fraction + $0 }.map { max($0, .zero) }, of: id)
  }

  /// A share of the line's parent, refused where it cannot be held or is more than the parent.
  func share(_ fraction: Fraction?, of id: LineID) throws(PlanError) -> Allocation {
    guard let fraction else {
      throw .amount(.sharesTooFine, of: path(of: self[id].parent ?? .total))
    }
    guard let share = try? Share(fraction) else { throw .amount(.moreThanParent, of: path(of: id)) }
    return .share(share)
  }
}
