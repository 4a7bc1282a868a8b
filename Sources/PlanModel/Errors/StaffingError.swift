import Quantities
import Text

/// Why a change of the people is refused; places are named by their paths.
package enum StaffingError: ExplainedError {
  case peopleBeyondLimit
  case tooManyParts
  case sharesTooFine
  case noWhole
  case ratioOfAmounts
  case nameOfBoth(Name)
  case nothingDivided
  case notPinned(String)
  /// Nothing was said of what a person costs there; empty for everyone.
  case noCost(String)
  case costBeyondLimit
  /// The amount as it is typed.
  case costWithoutPeriod(String)
  /// A place that has more people by then than it shall come to.
  case moreAlready(String, people: Int64)
  case quarterOutside
  /// Pinned functions, or talents, that are more than all people, or leave nobody to take the rest.
  case pinsMissTotal(pinned: Int64, people: Int64)
  /// Pinned cells that a function or a talent cannot add up with.
  case pinsMissPlace(String, people: Int64)
}

extension StaffingError {
  package var message: Message {
    switch self {
    case .peopleBeyondLimit:
      "a plan has at most \(Int(TwoWayApportionment.largestTotal)) people"
    case .tooManyParts: "people are divided into at most \(StaffingMix.limit) parts"
    case .sharesTooFine: "the shares have no common denominator"
    case .noWhole: "the shares do not add up to all people"
    case .ratioOfAmounts: "people are divided by weights or percents, not by amounts"
    case .nameOfBoth(let name): "'\(name)' would be a function and a talent"
    case .nothingDivided: "people are not divided by function and talent yet"
    case .notPinned(let path): "'\(path)' is not set"
    case .noCost(let path): path.isEmpty ? "no cost is set" : "no cost is set for '\(path)'"
    case .costBeyondLimit: "the cost of all people is larger than the largest amount"
    case .costWithoutPeriod: "a cost is for a month or a year"
    case .moreAlready(let path, let people): "'\(path)' has \(Int(people)) people by then already"
    case .quarterOutside: "people join in a quarter of the plan's year"
    case .pinsMissTotal(let pinned, let people):
      "what is set comes to \(Int(pinned)), and there are \(Int(people)) people"
    case .pinsMissPlace(let path, let people):
      "'\(path)' cannot come to its \(Int(people)) with what is set"
    }
  }

  package var hint: Message? {
    switch self {
    case .peopleBeyondLimit: "Type a smaller number."
    case .tooManyParts: "Give fewer names."
    case .sharesTooFine, .ratioOfAmounts: "Write it as in '20/40/30/10' or '2:5:3'."
    case .noWhole: "The file was changed by hand or by another program; use an older copy."
    case .nameOfBoth: "Give functions and talents different names."
    case .nothingDivided: "Type 'staff functions' and 'staff talents' with a ratio and names."
    case .notPinned, .noCost: "'staff show' says what is set."
    case .costBeyondLimit: "Type a smaller amount."
    case .costWithoutPeriod: "Type 'per month' or 'per year' behind it."
    case .moreAlready: "Hire to more, or set fewer people with 'staff set'."
    case .quarterOutside: "Type it as in 'by Q2'."
    case .pinsMissTotal, .pinsMissPlace: "Set another number, or free one with 'staff unset'."
    }
  }

  package var culprit: String? {
    switch self {
    case .nameOfBoth(let name): name.text
    case .notPinned(let path), .pinsMissPlace(let path, _), .moreAlready(let path, _): path
    case .noCost(let path): path.isEmpty ? nil : path
    case .costWithoutPeriod(let amount): amount
    case .peopleBeyondLimit, .tooManyParts, .sharesTooFine, .noWhole, .ratioOfAmounts,
      .nothingDivided, .pinsMissTotal, .costBeyondLimit:
      nil
    case .quarterOutside: Label.by.rawValue
    }
  }
}
