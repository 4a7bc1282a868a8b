import Quantities

// The steps that operations are made of.
extension Budget {
  /// Gives a line another allocation, or leaves the budget as it was.
  mutating func reallocate(
    _ old: Box<BudgetLine>, _ allocation: Allocation
  ) throws(PlanError) -> Box<BudgetLine> {
    try check(allocation, of: path(of: old.value.id))
    var line = old.value
    line.allocation = allocation
    let new = Box(line)
    replace(old, by: new)
    guard let parent = line.parent else { return new }
    do throws(PlanError) {
      try checkChildren(of: parent, sharesToo: allocation.share != nil)
      return new
    } catch {
      replace(new, by: old)
      throw error
    }
  }

  /// Gives lines new allocations together, or leaves the budget as it was.
  mutating func reallocate(_ new: [(id: LineID, allocation: Allocation)]) throws(PlanError) {
    for (id, allocation) in new { try check(allocation, of: path(of: id)) }
    let ids = new.map(\.id)
    let sharesToo = new.contains { $0.allocation.share != nil }
    try restoring(ids) { budget throws(PlanError) in
      for (id, allocation) in new { budget.modify(id) { $0.allocation = allocation } }
      for parent in budget.parents(of: ids) {
        try budget.checkChildren(of: parent, sharesToo: sharesToo)
      }
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
      LineChange(
        id: ids[$0], name: box(ids[$0]).value.name, before: before[$0], after: after[$0])
    }
    return BudgetChanges(lines: lines, remainders: remainders(around: ids))
  }

  /// What is left, or over, in the parents of these lines, in the lines themselves and in the shares
  /// inside them, which follow their amounts.
  func remainders(around ids: [LineID]) -> [Remainder] {
    var remainders: [Remainder] = []
    var last: LineID?
    for id in ids {
      let line = box(id)
      // Most of the lines that an operation names are siblings.
      if let parent = line.value.parent, parent != last {
        note(parent, in: &remainders)
        last = parent
      }
      noteParents(from: line, in: &remainders)
    }
    return remainders
  }

  /// A line, and the parents among the shares inside it, whose amounts follow from its own.
  func noteParents(from line: Box<BudgetLine>, in remainders: inout [Remainder]) {
    guard hasChildren(line.value.id) else { return }
    var waiting = [(line: line, amount: amount(of: line))]
    while let (line, amount) = waiting.popLast() {
      note(line, getting: amount, in: &remainders)
      let parents = sharers(of: line.value.id).inOrder { hasChildren($0.id) }.map { box($0.id) }
      guard !parents.isEmpty else { continue }
      let division = division(of: line, getting: amount)
      waiting += parents.reversed().filter { !$0.value.isLocked }.map {
        ($0, division.amount(of: $0.value))
      }
    }
  }

  /// What is left, or over, in those of these lines that have children, each once.
  package func remainders(in ids: [LineID]) -> [Remainder] {
    ids.reduce(into: []) { remainders, id in note(id, in: &remainders) }
  }

  private func note(_ id: LineID, in remainders: inout [Remainder]) {
    let line = box(id)
    note(line, getting: amount(of: line), in: &remainders)
  }

  func note(
    _ line: Box<BudgetLine>, getting amount: Money, in remainders: inout [Remainder]
  ) {
    guard let left = unallocated(of: line, getting: amount), left != .zero,
      !remainders.contains(where: { $0.id == line.value.id })
    else { return }
    remainders.append(Remainder(id: line.value.id, name: line.value.name, amount: left))
  }
}
