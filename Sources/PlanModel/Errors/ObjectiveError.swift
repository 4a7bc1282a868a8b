import Quantities
import Text

/// Why a change of the objectives is refused.
package enum ObjectiveError: ExplainedError {
  case titleTaken(Name, by: AimID)
  case titleIsIdentifier(Name)
  case tooDeep(AimID)
  /// An objective would be under itself.
  case inside(AimID, of: AimID)
  case resultAtTop(AimID)
  case childrenInTheWay(of: AimID, [String])
  case onlyOfResults(AimID)
  case onlyOfObjectives(AimID)
  case targetIsStart(Measure)
  case rangeOfNothing(Measure, Measure)
  case lastQuarter(Measure, target: Measure)
  case quartersOfRange
  case dueBeforeBegin(due: Day, begin: Day)
  case sumBeyondLimit(AimID)
  /// A percent for a result that is counted in something else.
  case notInPercents(AimID?, unit: String?)
  case nothingSaid(AimID)
  case damagedRecord(AimID)

  package var message: Message {
    switch self {
    case .titleTaken(let title, let other): "'\(title)' is the title of \(other.text) there already"
    case .titleIsIdentifier(let title): "'\(title)' is an identifier, not a title"
    case .tooDeep(let id):
      "'\(id.text)' is as deep as objectives may be, \(Objectives.maximumDepth) levels"
    case .inside(let inner, let outer):
      inner == outer
        ? "'\(inner.text)' cannot be under itself" : "'\(inner.text)' is under '\(outer.text)'"
    case .resultAtTop(let id): "'\(id.text)' is no objective, and only these stand at the top"
    case .childrenInTheWay(let id, let children): "'\(id.text)' has \(children.listed) under it"
    case .onlyOfResults(let id): "'\(id.text)' is an objective, which is not measured"
    case .onlyOfObjectives(let id): "'\(id.text)' has no pillar of its own"
    case .targetIsStart(let value): "the target \(value) is where it starts"
    case .rangeOfNothing(let low, let high): "from \(low) to \(high) there is nothing"
    case .lastQuarter(let last, let target):
      "the last quarter ends at \(last), and the target is \(target)"
    case .quartersOfRange: "a range has no targets by quarter"
    case .dueBeforeBegin(let due, let begin): "it is due on \(due), before it begins on \(begin)"
    case .sumBeyondLimit(let id): "the check-ins of '\(id.text)' add up to more than can be counted"
    case .notInPercents(let id?, let unit?): "'\(id.text)' is counted in \(unit), not in percents"
    case .notInPercents(let id?, nil): "'\(id.text)' is not counted in percents"
    case .notInPercents(nil, let unit): "what is counted in \(unit ?? "") has no percents"
    case .nothingSaid(let id): "nothing is said of '\(id.text)'"
    case .damagedRecord(let id): "the record of '\(id.text)' does not fit those before it"
    }
  }

  package var hint: Message? {
    switch self {
    case .titleTaken: "Choose another title, or change that one with 'okr edit'."
    case .titleIsIdentifier: "Choose a title; identifiers are given by themselves."
    case .tooDeep: "Put it further up."
    case .inside: "Name an objective that is not under it, or none for the top."
    case .resultAtTop: "Name an objective behind 'under'."
    case .childrenInTheWay: "Add 'anyway' to remove them as well."
    case .onlyOfResults: "Name a key result or a KPI; 'okr tree' lists them."
    case .onlyOfObjectives: "Give the pillar to the objective that it is under."
    case .targetIsStart: "Give a target above or below the start."
    case .rangeOfNothing: "Write the lower value first, as in 'within 5..8'."
    case .lastQuarter: "Let the last of the four be the target."
    case .quartersOfRange: "Leave 'by' out; a range is to be kept all the time."
    case .dueBeforeBegin: "Change one of the two days."
    case .sumBeyondLimit: "Count in thousands or millions, and say so in the unit."
    case .notInPercents: "Type the number without '%'."
    case .nothingSaid: "Say owner, due, weight or another of its words, and a value or 'none'."
    case .damagedRecord: "The file was changed by hand or by another program; use an older copy."
    }
  }

  package var culprit: String? {
    switch self {
    case .titleTaken(let title, _), .titleIsIdentifier(let title): title.text
    case .tooDeep(let id), .inside(let id, _), .resultAtTop(let id), .childrenInTheWay(let id, _),
      .onlyOfResults(let id), .onlyOfObjectives(let id), .sumBeyondLimit(let id),
      .nothingSaid(let id):
      id.text
    case .targetIsStart(let value): value.canonical
    case .rangeOfNothing(let low, let high): "\(low.canonical)..\(high.canonical)"
    case .dueBeforeBegin(let day, _): day.canonical
    case .lastQuarter, .quartersOfRange, .notInPercents, .damagedRecord: nil
    }
  }
}
