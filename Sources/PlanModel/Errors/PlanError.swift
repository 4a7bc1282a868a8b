import Quantities
import Text

/// Why a change of a plan is refused; lines are named by their full paths.
package enum PlanError: ExplainedError {
  case nameTaken(Name, under: String)
  case nameReserved(Name)
  case nameRepeated(Name)
  case tooDeep(String)
  case totalCannotBeRemoved
  case totalCannotBeRenamed
  case totalCannotBeShare
  case childrenInTheWay(of: String, names: [String])
  case childrenNotNamed(of: String, names: [String])
  case sameLine(String)
  case inside(String, of: String)

  case locked(String)
  case lockedInside(String, of: String)

  /// What is wrong with the amount or the share of the line with that path.
  case amount(AmountFault, of: String)

  case partsAndNames(parts: Int, names: [Name])
  /// The ratio of a split, as it is typed, without names for its parts.
  case partsWithoutNames(parts: Int, of: String)
  case phasingParts(Ratio, by: Phasing.Step)
  case phasingOfAmounts
  case phasingTooFine

  case noBaseline
  /// An edit of the line with that path says nothing.
  case nothingSaid(of: String)

  /// Exactly one of two words or values has to be given.
  case oneOf(Message, Message)
  /// The first of two words says nothing without the second.
  case needs(Message, Message)
  case notTogether(Message, Message)
  case notComparable(column: Message, withPercent: Bool)
  case parentTwice(Name)

  case playbook(PlaybookError)
  case damagedRecord(String, RecordFault)
}
