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
  func shareAmounts(of id: LineID, getting amount: Money) -> [(id: LineID, amount: Money)] {
    let lines = shareLines(of: id).filter { $0.paid == nil }
    guard !lines.isEmpty else { return [] }
    let shares = lines.compactMap(\.allocation.share)
    do throws(ShareWeights.Fault) {
      let parts = try ShareWeights(shares).parts(of: amount, by: self[id].method)
      return zip(lines, parts).map { ($0.id, $1) }
    } catch {
      preconditionFailure("shares are checked before they are kept")
    }
  }

  /// The children whose allocation is a share, locked or not.
  func shareLines(of id: LineID) -> [BudgetLine] {
    guard let shares = envelopes[id]?.shares, !shares.isEmpty else { return [] }
    return inOrder(shares.map { self[$0] })
  }
}
