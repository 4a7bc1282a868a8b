import Quantities
import Text

/// Why a line cannot have the amount or the share that it would get.
package enum AmountFault: Hashable, Sendable {
  case belowZero
  case beyondLimit
  case childrenBeyondLimit
  case figuresBeyondLimit
  case givesMoreThanItHas(has: Money, wanted: Money)
  case othersCannotGive(has: Money, wanted: Money)
  case nobodyGives
  case partsExceed(has: Money, wanted: Money)
  case sharesTooFine
  case sharesTooLarge
  case moreThanParent
  case parentHasNothing
  case notExact

  /// What is wrong with the line of that path.
  func message(for path: String) -> Message {
    switch self {
    case .belowZero: "the amount of '\(line: path)' would be below zero"
    case .beyondLimit: "the amount of '\(line: path)' would be above \(Money.limit)"
    case .childrenBeyondLimit:
      "the amounts inside '\(line: path)' would add up to more than \(Money.limit)"
    case .figuresBeyondLimit: "the figures inside '\(line: path)' are too large to add up"
    case .givesMoreThanItHas(let has, let wanted): "'\(line: path)' has \(has), less than \(wanted)"
    case .othersCannotGive(let has, let wanted):
      "'\(line: path)' needs \(wanted), and the lines that give have \(has)"
    case .nobodyGives: "'\(line: path)' has no unlocked line beside it that could give or take"
    case .partsExceed(let has, let wanted):
      "the amounts add up to \(wanted), more than the \(has) of '\(line: path)'"
    case .sharesTooFine: "the shares of '\(line: path)' have no common denominator left"
    case .sharesTooLarge: "the shares of '\(line: path)' would be more than a hundred times 100%"
    case .moreThanParent: "the share of '\(line: path)' would be more than 100%"
    case .parentHasNothing: "'\(line: path)' is a share of nothing"
    case .notExact: "the share of '\(line: path)' cannot show that amount exactly"
    }
  }

  /// How to go on.
  var hint: Message {
    switch self {
    case .belowZero, .beyondLimit: "Give an amount from 0 to \(Money.limit)."
    case .childrenBeyondLimit: "Give smaller amounts."
    case .figuresBeyondLimit: "Lower the shares inside it to 100% together."
    case .givesMoreThanItHas: "Take less, or give an amount with 'budget set'."
    case .othersCannotGive: "Name other lines after 'from', or leave 'from' out."
    case .nobodyGives: "Name lines after 'from', or leave 'from' out."
    case .partsExceed: "Lower them, or raise the line first."
    case .sharesTooFine: "Give one of them an amount, or a share such as 12.5%."
    case .sharesTooLarge: "Give amounts instead of shares."
    case .moreThanParent, .parentHasNothing, .notExact:
      "Give it an amount instead of a share, with 'budget set'."
    }
  }
}
