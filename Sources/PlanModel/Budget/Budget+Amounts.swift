import Quantities

extension Budget {
  /// What a line gets; O(depth), and for shares O(siblings that are shares).
  package func amount(of id: LineID) -> Money {
    var below: [BudgetLine] = []
    var line = self[id]
    while line.paid == nil, let parent = line.parent {
      below.append(line)
      line = self[parent]
    }
    // The total is always paid.
    var amount = line.paid ?? .zero
    for line in below.reversed() {
      guard let parent = line.parent else { break }
      let part = shareAmounts(of: parent, getting: amount).first { $0.id == line.id }
      amount = part?.amount ?? .zero
    }
    return amount
  }

  /// What several lines get; shares of one parent are worked out once.
  func amounts(of ids: [LineID]) -> [Money] {
    var known: [LineID: Money] = [:]
    return ids.map { id in
      let line = self[id]
      if let amount = line.paid ?? known[id] { return amount }
      guard let parent = line.parent else { return .zero }
      for part in shareAmounts(of: parent, getting: amount(of: parent)) {
        known[part.id] = part.amount
      }
      return known[id] ?? .zero
    }
  }

  /// What the children leave of a line's amount, or below zero what they exceed it by; nil for a
  /// line without children.
  package func unallocated(of id: LineID) -> Money? {
    guard hasChildren(id) else { return nil }
    return unallocated(of: id, getting: amount(of: id))
  }

  func unallocated(of id: LineID, getting amount: Money) -> Money {
    let shares = shareAmounts(of: id, getting: amount).map(\.amount).reduce(.zero, +)
    return amount - paidAmount(of: id) - shares
  }

  /// What the children of a line get that do not depend on it.
  func paidAmount(of id: LineID) -> Money {
    Money(minorUnits: Int64(clamping: envelopes[id]?.paid ?? 0))
  }

  /// What the shares among the children get, apportioned together, in the order of the children.
  ///
  /// A locked share keeps its place in the apportionment, so that locking moves nothing else; it
  /// is left out of the answer, as it is paid what it is locked at.
  func shareAmounts(of id: LineID, getting amount: Money) -> [(id: LineID, amount: Money)] {
    let lines = shareLines(of: id)
    guard !lines.isEmpty else { return [] }
    do throws(ShareWeights.Fault) {
      let weights = try ShareWeights(lines.compactMap(\.allocation.share))
      let parts = weights.parts(of: amount, by: self[id].method)
      return zip(lines, parts).compactMap { $0.isLocked ? nil : ($0.id, $1) }
    } catch {
      preconditionFailure("shares are checked before they are kept")
    }
  }

  /// The children whose allocation is a share, locked or not, in their order.
  func shareLines(of id: LineID) -> [BudgetLine] {
    guard let shares = envelopes[id]?.shares, !shares.isEmpty else { return [] }
    return inOrder(shares.map { self[$0] })
  }
}
