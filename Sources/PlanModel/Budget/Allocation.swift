import Quantities

/// What a budget line gets: an amount of its own, or a share of its parent's.
package enum Allocation: Hashable, Sendable {
  case amount(Money)
  case share(Share)

  /// The amount that does not depend on the parent.
  package var fixedAmount: Money? {
    switch self {
    case .amount(let money): money
    case .share: nil
    }
  }

  package var share: Share? {
    switch self {
    case .amount: nil
    case .share(let share): share
    }
  }
}
