import Quantities

/// A share of a parent before and after it is rounded to whole minor units.
package struct ExactShare: Hashable, Sendable {
  package let name: Name
  package let share: Share
  /// Minor units before rounding.
  package let ideal: Ideal
  package let amount: Money
  /// Whether the line would get less if the parent had one minor unit more.
  package let losesByMore: Bool
  /// Whether the amount is kept, whatever the share would get.
  package let isLocked: Bool
}

extension Budget {
  /// The shares among the children of a line, in their order.
  package func exactShares(of id: LineID) -> [ExactShare] {
    let sharers = sharers(of: id)
    guard !sharers.isEmpty else { return [] }
    let shares = sharers.inOrder.map(\.share)
    let lines = sharers.inOrder.map { self[$0.id] }
    let scale = ShareScale(kept: sharers.equalShares)
    let (total, weights) = (scale.given(of: amount(of: id)), scale.weights(of: shares))
    let losers = Set(self[id].method.losers(of: total, by: weights))
    let ideals = Apportionment.ideals(of: total, by: weights)
    let amounts = amounts(of: lines.map(\.id))
    return lines.indices.map { index in
      ExactShare(
        name: lines[index].name, share: shares[index], ideal: ideals[index],
        amount: amounts[index], losesByMore: losers.contains(index) && !lines[index].isLocked,
        isLocked: lines[index].isLocked)
    }
  }
}
