import HashTreeCollections
import Quantities

/// What a parent knows of its children, so that an edit of one need not visit the others.
struct Envelope: Sendable {
  private(set) var children: TreeDictionary<Name, LineID> = [:]
  /// The children whose allocation is a share, locked or not; nil where none is, so that little is
  /// copied of most.
  private(set) var sharers: Sharers?
  /// What the children get that do not depend on the parent; wide, so that it never overflows
  /// before it is checked.
  private(set) var paid: Int128 = 0
  private(set) var nextOrder = 0

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
    guard let sharer = line.sharer else { return }
    if sharers == nil { sharers = Sharers() }
    sharers?.insert(sharer, isLocked: line.isLocked)
  }

  private mutating func discount(_ line: BudgetLine) {
    if let money = line.paid { paid -= Int128(money.minorUnits) }
    guard let sharer = line.sharer else { return }
    sharers?.remove(sharer, isLocked: line.isLocked)
    if sharers?.isEmpty == true { sharers = nil }
  }
}
