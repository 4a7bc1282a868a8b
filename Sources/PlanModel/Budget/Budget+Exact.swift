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
    let envelope = amount(of: id)
    let (total, weights) = (scale.given(of: envelope), scale.weights(of: shares))
    let losers = Set(self[id].method.losers(of: total, by: weights))
    let amounts = amounts(of: lines.map(\.id))
    return lines.indices.map { index in
      let isLocked = lines[index].isLocked
      let kept = isLocked ? try? Share(amounts[index].minorUnits, of: envelope.minorUnits) : nil
      let share = kept ?? shares[index]
      return ExactShare(
        name: lines[index].name, share: share, ideal: share.ideal(of: envelope),
        amount: amounts[index], losesByMore: losers.contains(index) && !isLocked,
        isLocked: isLocked)
    }
  }
}

extension Share {
  /// The part of an amount before it is rounded to whole minor units.
  fileprivate func ideal(of amount: Money) -> Ideal {
    Apportionment.ideals(
      of: amount.minorUnits, by: [numerator, denominator - numerator])[0]
  }
}
