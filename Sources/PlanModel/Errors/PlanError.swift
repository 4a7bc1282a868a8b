import Quantities
import Text

/// Why a change of a plan is refused; lines are named by their full paths.
package enum PlanError: ExplainedError {
  case nameTaken(Name, under: String)
  case nameReserved(Name)
  case nameRepeated(Name)
  case tooDeep(String)
  /// The total was to become something else.
  case totalCannotBe(TotalChange)
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
  case phasingOfAmounts(typed: String)
  case phasingTooFine(Ratio)

  case noBaseline
  /// An edit of the line with that path says nothing.
  case nothingSaid(of: String)

  /// Exactly one of two words or values has to be given; the label of one that is too many.
  case oneOf(Message, Message, at: String?)
  /// The first of two words says nothing without the second; its label.
  case needs(Message, Message, at: String)
  /// Two words of which one is too many; the label of the second.
  case notTogether(Message, Message, at: String)
  /// A column that a table lacks, the words that ask for the table, and the columns that it has.
  case noSuchColumn(Message, in: Message, columns: Message, at: String)
  /// What a column is compared with, as it is typed.
  case notComparable(column: Message, with: FigureKind, typed: String)
  case parentTwice(Name)
  case dayOutside(Day, FiscalYear)

  case playbook(PlaybookError)
  case objective(ObjectiveError)
  case todo(TodoError)
  case staffing(StaffingError)
  case effort(EffortError)
  case initiative(InitiativeError)
  case driver(DriverError)
  case scenario(ScenarioError)
  case damagedRecord(String, RecordFault)
  /// Another error, which lies in formulas.
  indirect case placed(PlanError, at: [FormulaPlace])
}

extension PlanError {
  /// What the total never becomes.
  package enum TotalChange: Hashable, Sendable, CaseIterable {
    case removed, renamed, share
  }
}

/// What a limit of `where` is.
package enum FigureKind: Hashable, Sendable {
  case amount, percent, rate
}
