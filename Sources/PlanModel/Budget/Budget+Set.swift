import Quantities

extension Budget {
  /// Gives the whole budget another amount; shares follow it.
  package mutating func setTotal(_ amount: Money) throws(PlanError) -> BudgetChanges {
    try set(.total, to: .amount(amount))
  }

  /// Gives a line another amount, or a share of its parent.
  package mutating func set(
    _ id: LineID, to allocation: Allocation
  ) throws(PlanError) -> BudgetChanges {
    let old = box(id)
    try checkSettable(old, to: allocation)
    // What the parent gets does not depend on what is in it.
    let parent = old.value.parent.map(box)
    let envelope = parent.map { amount(of: $0) }
    let before = amount(of: old, inside: envelope)
    let new = try coarseningShares(
      inside: { $0.parents(of: [id]) },
      for: { budget throws(PlanError) in
        try budget.reallocate(old, allocation)
      })
    let change = LineChange(
      id: id, name: new.value.name, before: before, after: amount(of: new, inside: envelope))
    var remainders: [Remainder] = []
    if let parent, let envelope { note(parent, getting: envelope, in: &remainders) }
    noteParents(from: new, in: &remainders)
    return BudgetChanges(lines: [change], remainders: remainders)
  }

  /// Gives a line another amount or share, and takes the difference from others in proportion to
  /// what they have, so that its parent has as much left as before.
  package mutating func set(
    _ id: LineID, to allocation: Allocation, from givers: Givers
  ) throws(PlanError) -> BudgetChanges {
    try checkSettable(box(id), to: allocation)
    let lines = try self.lines(giving: givers, to: id)
    return try coarseningShares(
      inside: { $0.parents(of: [id] + lines) },
      for: { budget throws(PlanError) in
        try budget.reporting([id] + lines) { budget throws(PlanError) in
          if let scaled = try budget.scaledShares(of: lines, for: id, to: allocation) {
            try budget.reallocate([(id, allocation)] + scaled)
          } else {
            try budget.exchange(id, to: allocation, with: lines)
          }
        }
      })
  }

  private func checkSettable(
    _ line: Box<BudgetLine>, to allocation: Allocation
  ) throws(PlanError) {
    let id = line.value.id
    guard !line.value.isLocked else { throw .locked(path(of: id)) }
    guard id != .total || allocation.fixedAmount != nil else { throw .totalCannotBe(.share) }
    try check(allocation, of: path(of: id))
  }

  private func lines(giving givers: Givers, to id: LineID) throws(PlanError) -> [LineID] {
    switch givers {
    case .others:
      let siblings = self[id].parent.map(children(of:)) ?? []
      let others = siblings.filter { $0.id != id && !$0.isLocked && $0.allocation.formula == nil }
        .map(\.id)
      guard !others.isEmpty else { throw .amount(.nobodyGives, of: path(of: id)) }
      return others
    case .lines(let lines):
      guard !lines.isEmpty else { throw .amount(.nobodyGives, of: path(of: id)) }
      try checkApart([id] + lines)
      for line in lines { try checkMovable(line) }
      return lines
    }
  }

  private func checkApart(_ ids: [LineID]) throws(PlanError) {
    for (index, id) in ids.enumerated() {
      for other in ids[(index + 1)...] { try checkApart(id, other) }
    }
  }
}
