import Quantities

// The steps that operations are made of.
extension Budget {
  /// Gives lines new allocations together, or leaves the budget as it was.
  mutating func reallocate(_ new: [(id: LineID, allocation: Allocation)]) throws(PlanError) {
    for (id, allocation) in new { try check(allocation, of: path(of: id)) }
    let ids = new.map(\.id)
    try restoring(ids) { budget throws(PlanError) in
      for (id, allocation) in new { budget.modify(id) { $0.allocation = allocation } }
      for parent in budget.parents(of: ids) { try budget.checkChildren(of: parent) }
    }
  }

  /// Takes steps that change the allocations of these lines only; when one is refused, all lines
  /// get their old ones back.
  mutating func restoring(
    _ ids: [LineID], _ steps: (inout Budget) throws(PlanError) -> Void
  ) throws(PlanError) {
    let old = ids.map { (id: $0, allocation: box($0).value.allocation) }
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
    remainders(in: ids.flatMap { [box($0).value.parent, $0].compactMap(\.self) })
  }

  /// What is left, or over, in those of these lines that have children.
  func remainders(in ids: [LineID]) -> [Remainder] {
    var seen: [LineID] = []
    return ids.compactMap { id in
      guard hasChildren(id), !seen.contains(id) else { return nil }
      seen.append(id)
      guard let left = unallocated(of: id), left != .zero else { return nil }
      return Remainder(id: id, name: box(id).value.name, amount: left)
    }
  }
}
