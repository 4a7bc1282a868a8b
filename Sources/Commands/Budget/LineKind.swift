import CommandLanguage
import PlanModel
import Reports
import Text

/// What the amount of a line follows.
enum LineKind: String, Choice {
  /// Its parent's amount.
  case share
  /// Nothing: it stays as it is when its parent changes.
  case fixed
  /// What it is computed from.
  case formula
  /// Nothing, and it refuses every change.
  case locked

  /// Nil for the total, which has no parent.
  init?(_ line: BudgetLine) {
    guard line.parent != nil else { return nil }
    guard !line.isLocked else {
      self = .locked
      return
    }
    self =
      switch line.allocation {
      case .amount: .fixed
      case .share: .share
      case .formula: .formula
      }
  }

  /// A share needs no mark; the others are told apart by their first letters.
  var cell: Cell {
    switch self {
    case .share: .marked("share", by: nil)
    case .fixed: .marked("fixed", by: "F")
    case .formula: .marked("formula", by: "=")
    case .locked: .marked("locked", by: "L")
    }
  }

  /// What is said below a table in which the sign stands; nil for one that has none.
  var legend: Message? {
    switch self {
    case .share: nil
    case .fixed: "F: fixed; it stays as it is when its parent changes."
    case .formula: "=: computed; 'explain' says from what."
    case .locked: "L: locked; it stays as it is, and refuses changes."
    }
  }
}
