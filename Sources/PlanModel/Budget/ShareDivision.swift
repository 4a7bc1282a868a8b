import Quantities

/// How an amount falls on the shares of one parent, apportioned together with what they leave.
struct ShareDivision {
  private let amount: Money
  private let sharers: Sharers
  private let scale: ShareScale
  private let rule: Rule

  private enum Rule {
    /// What one share gets follows from how many there are of each.
    case counted(LargestRemainder, [EqualShares])
    /// What each gets, by its place among its siblings.
    case listed([Int: Money])
  }

  init(of amount: Money, among sharers: Sharers, by method: Apportionment) {
    let equal = sharers.equalShares
    let scale = ShareScale(kept: equal)
    (self.amount, self.sharers, self.scale) = (amount, sharers, scale)
    switch method {
    case .largestRemainder:
      let weights = scale.weights(of: equal)
      rule = .counted(LargestRemainder(scale.given(of: amount), by: weights), equal)
    case .sainteLague:
      let orders = sharers.inOrder.map(\.order)
      let amounts = sharers.amounts(of: amount, by: method)
      rule = .listed(Dictionary(uniqueKeysWithValues: zip(orders, amounts)))
    }
  }

  /// What a line gets that is one of the shares.
  func amount(of line: BudgetLine) -> Money { line.sharer.map(amount(of:)) ?? .zero }

  /// What one of the shares gets.
  func amount(of sharer: Sharer) -> Money {
    switch rule {
    case .counted(let rule, let equal):
      let weight = scale.weight(of: sharer.share)
      let part = rule.part(of: weight) {
        ties(rule, equal).reduce(0) { $0 + sharers.count(of: $1.share, before: sharer.order) }
      }
      return Money(minorUnits: part)
    case .listed(let amounts): return amounts[sharer.order] ?? .zero
    }
  }

  /// What the shares leave; below zero what they exceed the amount by.
  var left: Money {
    switch rule {
    case .counted(let rule, let equal):
      guard let rest = scale.rest else {
        return amount - Money(minorUnits: scale.given(of: amount))
      }
      // The rest comes behind all shares.
      return Money(
        minorUnits: rule.part(of: rest) { ties(rule, equal).reduce(0) { $0 + $1.count } })
    case .listed(let amounts): return amounts.values.reduce(amount, -)
    }
  }

  private func ties(_ rule: LargestRemainder, _ equal: [EqualShares]) -> [EqualShares] {
    equal.filter { rule.isAtEdge(scale.weight(of: $0.share)) }
  }
}

extension Sharers {
  /// What each of them gets of an amount, locked or not, in the order of the children.
  func amounts(of amount: Money, by method: Apportionment) -> [Money] {
    guard !isEmpty else { return [] }
    let shares = inOrder.map(\.share)
    let scale = ShareScale(kept: equalShares)
    let parts = method.apportion(scale.given(of: amount), by: scale.weights(of: shares))
    return parts.prefix(shares.count).map(Money.init(minorUnits:))
  }
}
