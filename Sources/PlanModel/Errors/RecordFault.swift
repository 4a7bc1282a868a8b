import Text

/// What is wrong with the record of a budget line.
package enum RecordFault: Hashable, Sendable {
  case noTotal
  case totalWithParent
  case numberRepeated
  case numberNeverGiven
  case nextNumberGiven
  case parentMissing
  case orderRepeated
  case lockOfAnotherAmount
  case formulaOfNothing

  /// What the record has or does, as the end of a sentence.
  package var message: Message {
    switch self {
    case .noTotal: "is not the total, which must come first"
    case .totalWithParent: "has a parent, though it is the total"
    case .numberRepeated: "has the number of another line"
    case .numberNeverGiven: "has a number that is never given"
    case .nextNumberGiven: "says a number for new lines that is given or too large"
    case .parentMissing: "comes before its parent, or has none"
    case .orderRepeated: "does not come after its sibling"
    case .lockOfAnotherAmount: "is locked at another amount than its own"
    case .formulaOfNothing: "is no line that could have a formula"
    }
  }
}
