import Quantities

/// What a budget line gets: an amount of its own, a share of its parent's, or what a formula says.
package enum Allocation: Hashable, Sendable {
  case amount(Money)
  case share(Share)
  /// A formula, and the amount that it came to last.
  case formula(PlanFormula, Money)

  /// The amount that does not depend on the parent.
  package var fixedAmount: Money? {
    switch self {
    case .amount(let money), .formula(_, let money): money
    case .share: nil
    }
  }

  package var share: Share? {
    switch self {
    case .amount, .formula: nil
    case .share(let share): share
    }
  }

  package var formula: PlanFormula? {
    switch self {
    case .amount, .share: nil
    case .formula(let formula, _): formula
    }
  }
}
