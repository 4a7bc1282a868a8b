import Quantities
import Text

/// Why a change of the initiatives, or of what they are paid from, is refused.
package enum InitiativeError: ExplainedError {
  case nameTaken(Name)
  case endBeforeBegin(end: Day, begin: Day)
  case reserveAfterBegin(reserve: Day, begin: Day)
  case scoreOutside(Int, low: Int, high: Int)
  case noQuarterEnd(Day)
  case nothingSaid(Name)
  /// A line that these are paid from.
  case lineInUse(String, by: [String])
  case damagedRecord(Name)

  package var message: Message {
    switch self {
    case .nameTaken(let name): "there is an initiative '\(name)' already"
    case .endBeforeBegin(let end, let begin): "it ends on \(end), before it begins on \(begin)"
    case .reserveAfterBegin(let reserve, let begin):
      "it is reserved for on \(reserve), after it begins on \(begin)"
    case .scoreOutside(let score, let low, let high):
      "the score \(score) is not between \(low) and \(high)"
    case .noQuarterEnd(let day): "\(day) is no end of a quarter of the plan"
    case .nothingSaid(let name): "nothing is said of '\(name)'"
    case .lineInUse(let path, let users): "'\(path)' pays for \(users.listed)"
    case .damagedRecord(let name): "the record of initiative '\(name)' does not fit the plan"
    }
  }

  package var hint: Message? {
    switch self {
    case .nameTaken: "Choose another name, or change that one with 'initiative edit'."
    case .endBeforeBegin, .reserveAfterBegin: "Change one of the two days."
    case .scoreOutside: "'playbook show' gives the scale in force."
    case .noQuarterEnd: "Name the quarter, as in 'on Q1'."
    case .nothingSaid: "Say owner, line, begin or another of its words, and a value or 'none'."
    case .lineInUse:
      "Give them other lines with 'initiative edit', or type 'budget remove' with 'anyway'."
    case .damagedRecord: "The file was changed by hand or by another program; use an older copy."
    }
  }

  package var culprit: String? {
    switch self {
    case .nameTaken(let name), .nothingSaid(let name): name.text
    case .endBeforeBegin(let day, _), .reserveAfterBegin(let day, _), .noQuarterEnd(let day):
      day.canonical
    case .scoreOutside(let score, _, _): String(score)
    case .lineInUse(let path, _): path
    case .damagedRecord: nil
    }
  }
}
