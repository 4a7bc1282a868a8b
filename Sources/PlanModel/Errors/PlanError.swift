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

  case belowZero(String)
  case beyondLimit(String)
  case childrenBeyondLimit(of: String)
  case givesMoreThanItHas(String, has: Money, wanted: Money)
  case cannotGive(to: String, has: Money, wanted: Money)
  case nobodyGives(to: String)

  case sharesTooFine(of: String)
  case sharesTooLarge(of: String)
  case moreThanParent(String)
  case parentHasNothing(String)
  case notExact(String)

  case partsAndNames(parts: Int, names: Int)
  case amountsExceed(String, has: Money, wanted: Money)
  case phasingParts(Int, by: Phasing.Step)
  case phasingOfAmounts
  case phasingTooFine

  case figuresBeyondLimit(String)
  case noBaseline

  /// Exactly one of two words or values has to be given.
  case oneOf(String, String)
  case parentTwice(Name)

  case settingUnknown(String, nearest: String?)
  case settingUnreadable(String, typed: String, PlaybookKind)
  case settingOutOfBounds(String, least: String, most: String)
  case presetUnknown(Name, nearest: String?)

  case damagedRecord(String, RecordFault)
}

/// What is wrong with the record of a budget line.
package enum RecordFault: Hashable, Sendable {
  case noTotal
  case totalWithParent
  case numberRepeated
  case numberBelowZero
  case parentMissing
  case orderRepeated
  case lockOfAnotherAmount
}
