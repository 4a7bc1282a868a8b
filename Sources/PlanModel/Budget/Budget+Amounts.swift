import Quantities

extension Budget {
  /// What a line gets; O(depth), and for shares O(siblings that are shares).
  package func amount(of id: LineID) -> Money { amount(of: box(id)) }

  func amount(of line: Box<BudgetLine>) -> Money {
    var below: [LineID] = []
    var box = line
    while box.value.paid == nil, let parent = box.value.parent {
      below.append(box.value.id)
      box = self.box(parent)
    }
    // The total is always paid.
    var (amount, parent) = (box.value.paid ?? .zero, box.value.id)
    for id in below.reversed() {
      amount = shareAmounts(of: parent, getting: amount).first { $0.id == id }?.amount ?? .zero
      parent = id
    }
    return amount
  }

  /// What several lines get; shares of one parent are worked out once.
  package func amounts(of ids: [LineID]) -> [Money] {
    var known: [LineID: Money] = [:]
    return ids.map { id in
      let box = box(id)
      if let amount = box.value.paid ?? known[id] { return amount }
      guard let parent = box.value.parent else { return .zero }
      for part in shareAmounts(of: parent, getting: amount(of: parent)) {
        known[part.id] = part.amount
      }
      return known[id] ?? .zero
    }
  }

  /// What the children leave of a line's amount, or below zero what they exceed it by; nil for a
  /// line without children.
  package func unallocated(of id: LineID) -> Money? {
    guard let envelope = envelopes[id] else { return nil }
    let amount = amount(of: id)
    let left = amount - Money(minorUnits: Int64(clamping: envelope.paid))
    guard !envelope.shares.isEmpty else { return left }
    return left - shareAmounts(of: id, getting: amount).map(\.amount).reduce(.zero, +)
  }

  /// What the shares among the children get, apportioned together, in the order of the children.
  ///
  /// A locked share keeps its place in the apportionment, so that locking moves nothing else; it
  /// is left out of the answer, as it is paid what it is locked at.
  func shareAmounts(of id: LineID, getting amount: Money) -> [(id: LineID, amount: Money)] {
    let sharers = sharers(of: id)
    guard !sharers.isEmpty else { return [] }
    do throws(ShareWeights.Fault) {
      let weights = try ShareWeights(sharers.map(\.share))
      let parts = weights.parts(of: amount, by: box(id).value.method)
      return zip(sharers, parts).filter { !$0.0.isLocked }.map { ($0.id, $1) }
    } catch {
      preconditionFailure("shares are checked before they are kept")
    }
  }

  /// The children whose allocation is a share, locked or not, in their order.
  func sharers(of id: LineID) -> [Envelope.Sharer] { envelopes[id]?.shares ?? [] }
}
