import Quantities

extension Budget {
  /// What a line gets; O(depth), and for each share on the way O(different shares beside it).
  package func amount(of id: LineID) -> Money { amount(of: box(id)) }

  func amount(of line: Box<BudgetLine>) -> Money {
    var way: [Box<BudgetLine>] = []
    var above = line
    while above.value.paid == nil, let parent = above.value.parent {
      way.append(above)
      above = box(parent)
    }
    // The total is always paid.
    var amount = above.value.paid ?? .zero
    for line in way.reversed() {
      amount = division(of: above, getting: amount).amount(of: line.value)
      above = line
    }
    return amount
  }

  /// What a line gets of what its parent gets.
  func amount(of line: Box<BudgetLine>, inside envelope: Money?) -> Money {
    guard line.value.paid == nil, let envelope, let parent = line.value.parent else {
      return line.value.paid ?? .zero
    }
    return division(of: box(parent), getting: envelope).amount(of: line.value)
  }

  /// What several lines get; of siblings next to each other, the shares are worked out once.
  package func amounts(of ids: [LineID]) -> [Money] {
    var last: (parent: LineID, division: ShareDivision)?
    return ids.map { id in
      let line = box(id).value
      guard line.paid == nil, let parent = line.parent else { return amount(of: id) }
      if let last, last.parent == parent { return last.division.amount(of: line) }
      let division = division(of: box(parent), getting: amount(of: parent))
      last = (parent, division)
      return division.amount(of: line)
    }
  }

  /// What the children leave of a line's amount, or below zero what they exceed it by; nil for a
  /// line without children.
  package func unallocated(of id: LineID) -> Money? {
    guard hasChildren(id) else { return nil }
    let line = box(id)
    return unallocated(of: line, getting: amount(of: line))
  }

  func unallocated(of line: Box<BudgetLine>, getting amount: Money) -> Money? {
    guard let envelope = envelopes[line.value.id] else { return nil }
    let paid = Money(minorUnits: Int64(clamping: envelope.paid))
    guard let sharers = envelope.sharers else { return amount - paid }
    let division = division(of: line, getting: amount)
    // What locked shares would get is left, as they are paid what they are locked at.
    return sharers.locked.reduce(division.left) { $0 + division.amount(of: $1) } - paid
  }

  /// What every share among the children would get, locked or not, in their order.
  func shareAmounts(of id: LineID, getting amount: Money) -> [Money] {
    sharers(of: id).amounts(of: amount, by: box(id).value.method)
  }

  func division(of line: Box<BudgetLine>, getting amount: Money) -> ShareDivision {
    ShareDivision(of: amount, among: sharers(of: line.value.id), by: line.value.method)
  }

  /// The children whose allocation is a share, locked or not.
  func sharers(of id: LineID) -> Sharers { envelopes[id]?.sharers ?? Sharers() }
}
