import Quantities
import Text

extension PlanError {
  package var message: Message {
    switch self {
    case .nameTaken(let name, let parent): "'\(line: parent)' already has a line '\(name)'"
    case .nameReserved(let name): "'\(name)' is the name of the whole budget"
    case .nameRepeated(let name): "the name '\(name)' stands twice in the list"
    case .tooDeep(let path): Budget.message(refusingDepthBelow: path)
    case .totalCannotBe(let change): change.message
    case .childrenInTheWay(let path, let names): "'\(line: path)' holds \(names.listed)"
    case .childrenNotNamed(let path, let names): names.message(leftIn: path)
    case .sameLine(let path): "'\(line: path)' cannot give to itself"
    case .inside(let inner, let outer): "'\(line: inner)' is inside '\(line: outer)'"
    case .locked(let path): "'\(line: path)' is locked"
    case .lockedInside(let inner, let outer): "'\(line: inner)' inside '\(line: outer)' is locked"
    case .partsAndNames(let parts, let names): names.message(refusing: parts)
    case .partsWithoutNames(let parts, _): "the parts (\(parts)) have no names"
    case .phasingParts(let ratio, let step): step.message(refusing: ratio.count)
    case .phasingOfAmounts: "a line is phased by weights or percents, not by amounts"
    case .phasingTooFine: "the percents have no common denominator"
    case .noBaseline: "there is no baseline yet"
    case .nothingSaid(let path): "nothing is said of '\(line: path)'"
    case .oneOf(let one, let other, _): "either \(one) or \(other) is needed, and not both"
    case .needs(let one, let other, _): "'\(one)' says nothing without '\(other)'"
    case .notTogether(let one, let other, _): "'\(one)' and '\(other)' do not go together"
    case .noSuchColumn(let name, let table, _, _): "the table '\(table)' has no column '\(name)'"
    case .notComparable(let column, let kind, _): kind.message(refusing: column)
    case .parentTwice(let name): "the parent of '\(name)' is named twice"
    case .amount(let fault, let path): fault.message(for: path)
    case .dayOutside(let day, let year): year.message(refusing: day)
    case .playbook(let error): error.message
    case .objective(let error): error.message
    case .todo(let error): error.message
    case .staffing(let error): error.message
    case .effort(let error): error.message
    case .initiative(let error): error.message
    case .driver(let error): error.message
    case .placed(let error, _): error.message
    case .scenario(let error): error.message
    case .damagedRecord(let name, let fault): "the record of line '\(name)' \(fault.message)"
    }
  }
}

extension PlanError.TotalChange {
  fileprivate var message: Message {
    switch self {
    case .removed: "the total cannot be removed"
    case .renamed: "the total keeps its name"
    case .share: "the total has no parent to have a share of"
    }
  }

  var hint: Message {
    switch self {
    case .removed: "Remove the lines inside it, or start again with 'plan new'."
    case .renamed: "The plan's own name is changed with 'plan rename'."
    case .share: "Give it an amount, as in 'budget total 1,000,000'."
    }
  }
}

extension Budget {
  fileprivate static func message(refusingDepthBelow path: String) -> Message {
    "'\(line: path)' is as deep as a budget may be, \(maximumDepth) levels"
  }
}

extension Phasing.Step {
  fileprivate func message(refusing count: Int) -> Message {
    switch self {
    case .quarter: "the ratio has \(count) parts, and a year 4 quarters"
    case .month: "the ratio has \(count) parts, and a year 12 months"
    }
  }
}

extension FiscalYear {
  fileprivate func message(refusing day: Day) -> Message {
    "\(day) is outside the plan, which goes from \(firstDay) to \(lastDay)"
  }
}

extension [Name] {
  fileprivate func message(refusing parts: Int) -> Message {
    "the number of parts (\(parts)) is not the number of names (\(count))"
  }
}

extension FigureKind {
  fileprivate func message(refusing column: Message) -> Message {
    switch self {
    case .percent: "'\(column)' cannot be compared with a percent"
    case .amount: "'\(column)' cannot be compared with an amount"
    case .rate: "'\(column)' cannot be compared with a rate"
    }
  }
}

extension [String] {
  fileprivate func message(leftIn path: String) -> Message {
    "'\(line: path)' also holds \(listed), which the split does not name"
  }

  /// The first few in quotes; the rest is only counted.
  var listed: Message {
    let shown = Message.joined(prefix(5).map { "'\($0)'" }, by: ", ") ?? ""
    return count > 5 ? "\(shown) and others (\(count - 5))" : shown
  }
}
