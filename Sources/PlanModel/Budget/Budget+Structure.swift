import Quantities
import Text

// Operations on the tree itself.
extension Budget {
  /// Adds a line after its siblings.
  package mutating func add(
    _ name: Name, _ allocation: Allocation, under parent: LineID = .total
  ) throws(PlanError) -> BudgetChanges {
    try checkName(name, under: parent)
    try checkDepth(below: parent)
    try check(allocation, of: Quoting.quoted(name.text))
    try coarseningShares(
      inside: { _ in [parent] },
      for: { budget throws(PlanError) in
        try budget.checkRoom(for: allocation, inside: parent)
      })
    let id = append(name, allocation, to: parent)
    let change = LineChange(id: id, name: name, before: nil, after: amount(of: id))
    return BudgetChanges(lines: [change], remainders: remainders(around: [id]))
  }

  /// Removes a line; one that has children only with them, and only where that was said.
  package mutating func remove(
    _ id: LineID, anyway: Bool = false
  ) throws(PlanError) -> BudgetChanges {
    guard let parent = self[id].parent else { throw .totalCannotBe(.removed) }
    let subtree = subtree(of: id)
    try checkUnlocked(subtree: subtree, of: id)
    guard anyway || subtree.count == 1 else {
      throw .childrenInTheWay(of: path(of: id), names: children(of: id).map(\.name.text))
    }
    let change = LineChange(id: id, name: self[id].name, before: amount(of: id), after: nil)
    removeLines(subtree)
    return BudgetChanges(lines: [change], remainders: remainders(in: [parent]))
  }

  /// Gives a line another name; a locked line too.
  package mutating func rename(_ id: LineID, to name: Name) throws(PlanError) {
    guard let parent = self[id].parent else { throw .totalCannotBe(.renamed) }
    if name != self[id].name { try checkName(name, under: parent) }
    modify(id) { $0.name = name }
  }

  /// Appends a line that was checked.
  mutating func append(_ name: Name, _ allocation: Allocation, to parent: LineID) -> LineID {
    let id = makeID()
    // Numbers only grow, also over a removed sibling that a saved plan knows nothing of.
    let order = max(id.number, envelopes[parent]?.nextOrder ?? 0)
    insert(
      BudgetLine(
        id: id, parent: parent, depth: box(parent).value.depth + 1, name: name, order: order,
        allocation: allocation))
    return id
  }

  /// Removes whole subtrees, given with parents before children.
  mutating func removeLines(_ ids: [LineID]) {
    for id in ids.reversed() { removeLeaf(id) }
  }

  private func checkRoom(
    for allocation: Allocation, inside parent: LineID
  ) throws(PlanError) {
    switch allocation {
    case .amount(let money), .formula(_, let money):
      try checkPaid(
        (envelopes[parent]?.paid ?? 0) + Int128(money.minorUnits), inside: parent)
    case .share(let share):
      let beside = sharers(of: parent).equalShares
      try checkShares(beside + [EqualShares(share: share, count: 1)], of: parent)
    }
  }
}
