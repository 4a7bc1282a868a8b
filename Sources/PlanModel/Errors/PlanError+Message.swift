import Quantities
import Text

extension PlanError {
  package var message: Message {
    switch self {
    case .nameTaken(let name, let parent): "'\(parent)' already has a line '\(name)'"
    case .nameReserved(let name): "'\(name)' is the name of the whole budget"
    case .nameRepeated(let name): "the name '\(name)' stands twice in the list"
    case .tooDeep(let path):
      "'\(path)' is as deep as a budget may be, \(Budget.maximumDepth) levels"
    case .totalCannotBeRemoved: "the total cannot be removed"
    case .totalCannotBeRenamed: "the total keeps its name"
    case .totalCannotBeShare: "the total has no parent to have a share of"
    case .childrenInTheWay(let path, let names): "'\(path)' holds \(names.listed)"
    case .childrenNotNamed(let path, let names):
      "'\(path)' also holds \(names.listed), which the split does not name"
    case .sameLine(let path): "'\(path)' cannot give to itself"
    case .inside(let inner, let outer): "'\(inner)' is inside '\(outer)'"
    case .locked(let path): "'\(path)' is locked"
    case .lockedInside(let inner, let outer): "'\(inner)' inside '\(outer)' is locked"
    case .belowZero(let path): "the amount of '\(path)' would be below zero"
    case .beyondLimit(let path): "the amount of '\(path)' would be above \(Money.limit)"
    case .childrenBeyondLimit(let path):
      "the amounts inside '\(path)' would add up to more than \(Money.limit)"
    case .givesMoreThanItHas(let path, let has, let wanted):
      "'\(path)' has \(has), less than \(wanted)"
    case .cannotGive(let path, let has, let wanted):
      "'\(path)' needs \(wanted), and the lines that give have \(has)"
    case .nobodyGives(let path): "'\(path)' has no unlocked line beside it that could give or take"
    case .sharesTooFine(let path): "the shares of '\(path)' have no common denominator left"
    case .sharesTooLarge(let path):
      "the shares of '\(path)' would be more than a hundred times 100%"
    case .moreThanParent(let path): "the share of '\(path)' would be more than 100%"
    case .parentHasNothing(let path): "'\(path)' is a share of nothing"
    case .notExact(let path): "the share of '\(path)' cannot show that amount exactly"
    case .partsAndNames(let parts, let names):
      "the number of parts (\(parts)) is not the number of names (\(names))"
    case .amountsExceed(let path, let has, let wanted):
      "the amounts add up to \(wanted), more than the \(has) of '\(path)'"
    case .phasingParts(let count, .quarter): "the ratio has \(count) parts, and a year 4 quarters"
    case .phasingParts(let count, .month): "the ratio has \(count) parts, and a year 12 months"
    case .phasingOfAmounts: "a line is phased by weights or percents, not by amounts"
    case .phasingTooFine: "the percents have no common denominator"
    case .noBaseline: "there is no baseline yet"
    case .oneOf(let one, let other): "either \(one) or \(other) is needed, and not both"
    case .parentTwice(let name): "the parent of '\(name)' is named twice"
    case .figuresBeyondLimit(let path): "the figures inside '\(path)' are too large to add up"
    case .settingUnknown(let key, _): "the playbook has no figure '\(key)'"
    case .settingUnreadable(let key, let typed, let kind):
      "'\(key)' takes \(kind.description), not '\(typed)'"
    case .settingOutOfBounds(let key, let least, let most):
      "'\(key)' lies between \(least) and \(most)"
    case .presetUnknown(let name, _): "the playbook has no preset '\(name)'"
    case .damagedRecord(let name, let fault): "the record of line '\(name)' \(fault.message)"
    }
  }
}

extension RecordFault {
  package var message: Message {
    switch self {
    case .noTotal: "is not the total, which must come first"
    case .totalWithParent: "has a parent, though it is the total"
    case .numberRepeated: "has the number of another line"
    case .numberBelowZero: "has a number that is never given"
    case .parentMissing: "comes before its parent, or has none"
    case .orderRepeated: "does not come after its sibling"
    case .lockOfAnotherAmount: "is locked at another amount than its own"
    }
  }
}

extension [String] {
  /// The first few in quotes; the rest is only counted.
  var listed: Message {
    let shown = prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    return count > 5 ? "\(shown) and others (\(count - 5))" : "\(shown)"
  }
}
