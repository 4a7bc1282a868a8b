import Quantities

// The steps that operations are made of.
extension Budget {
  /// Gives lines new allocations together, or leaves the budget as it was.
  mutating func reallocate(_ new: [(id: LineID, allocation: Allocation)]) throws(PlanError) {
    for (id, allocation) in new { try check(allocation, of: path(of: id)) }
    let touchesShares = new.contains { $1.share != nil || self[$0].allocation.share != nil }
    try restoring(new.map(\.id)) { budget throws(PlanError) in
      for (id, allocation) in new { budget.modify(id) { $0.allocation = allocation } }
      for parent in Set(new.compactMap { budget[$0.id].parent }) {
        try budget.checkPaid(budget.envelopes[parent]?.paid ?? 0, inside: parent)
        guard touchesShares else { continue }
        let shares = budget.shareLines(of: parent).compactMap(\.allocation.share)
        try budget.checkShares(shares, of: parent)
      }
    }
  }

  /// Takes steps that change the allocations of these lines only; when one is refused, all lines
  /// get their old ones back.
  mutating func restoring(
    _ ids: [LineID], _ steps: (inout Budget) throws(PlanError) -> Void
  ) throws(PlanError) {
    let old = ids.map { (id: $0, allocation: self[$0].allocation) }
    do throws(PlanError) {
      try steps(&self)
    } catch {
      for (id, allocation) in old { modify(id) { $0.allocation = allocation } }
      throw error
    }
  }

  /// Takes steps and tells what they did to these lines.
  mutating func reporting(
    _ ids: [LineID], _ steps: (inout Budget) throws(PlanError) -> Void
  ) throws(PlanError) -> BudgetChanges {
    let before = amounts(of: ids)
    try steps(&self)
    let after = amounts(of: ids)
    let lines = ids.indices.map {
      LineChange(id: ids[$0], name: self[ids[$0]].name, before: before[$0], after: after[$0])
    }
    return BudgetChanges(lines: lines, remainders: remainders(around: ids))
  }

  /// What is left, or over, in the parents of these lines and in the lines themselves.
  func remainders(around ids: [LineID]) -> [Remainder] {
    remainders(in: ids.flatMap { [self[$0].parent, $0].compactMap(\.self) })
  }

  /// What is left, or over, in those of these lines that have children.
  func remainders(in ids: [LineID]) -> [Remainder] {
    var seen: Set<LineID> = []
    return ids.compactMap { id in
      guard seen.insert(id).inserted, let left = unallocated(of: id), left != .zero else {
        return nil
      }
      return Remainder(id: id, name: self[id].name, amount: left)
    }
  }
}
