import HashTreeCollections
import Quantities

/// What a parent knows of its children, so that an edit of one need not visit the others.
struct Envelope: Sendable {
  private(set) var children: TreeDictionary<Name, LineID> = [:]
  /// The children whose allocation is a share, locked or not, in their order.
  private(set) var shares: [Sharer] = []
  /// What the children get that do not depend on the parent; wide, so that it never overflows
  /// before it is checked.
  private(set) var paid: Int128 = 0
  private(set) var nextOrder = 0

  /// What is known of a child that is a share, so that the shares of a parent can be worked out
  /// without a look at its children.
  struct Sharer: Sendable {
    let id: LineID
    let order: Int
    let share: Share
    let isLocked: Bool
  }

  mutating func add(_ line: BudgetLine) {
    children[line.name] = line.id
    nextOrder = max(nextOrder, line.order + 1)
    count(line)
  }

  mutating func remove(_ line: BudgetLine) {
    children[line.name] = nil
    discount(line)
  }

  mutating func replace(_ old: Box<BudgetLine>, by new: Box<BudgetLine>) {
    if old.value.name != new.value.name {
      children[old.value.name] = nil
      children[new.value.name] = new.value.id
    }
    guard old.value.paid != new.value.paid || old.value.allocation != new.value.allocation else {
      return
    }
    discount(old.value)
    count(new.value)
  }

  private mutating func count(_ line: BudgetLine) {
    if let money = line.paid { paid += Int128(money.minorUnits) }
    guard let share = line.allocation.share else { return }
    let sharer = Sharer(id: line.id, order: line.order, share: share, isLocked: line.isLocked)
    shares.insert(sharer, at: place(of: line))
  }

  private mutating func discount(_ line: BudgetLine) {
    if let money = line.paid { paid -= Int128(money.minorUnits) }
    if line.allocation.share != nil { shares.remove(at: place(of: line)) }
  }

  /// Where a line stands, or would stand, among the shares.
  private func place(of line: BudgetLine) -> Int {
    var (low, high) = (0, shares.count)
    while low < high {
      let middle = (low + high) / 2
      if shares[middle].order < line.order { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
