import Quantities

/// One accepted step of a session: what the journal records, and what undo takes back.
package struct Step: Hashable, Sendable {
  /// Counts the records of a journal from 1; a number is never given twice.
  package let number: Int
  package let moment: Moment
  package let user: String
  package let change: Change

  package init(number: Int, moment: Moment, user: String, change: Change) {
    self.number = number
    self.moment = moment
    self.user = user
    self.change = change
  }

  package enum Change: Hashable, Sendable {
    /// The canonical lines of a command or of a whole group, with what was typed where that is a
    /// command that stands for them.
    case lines([String], typed: String? = nil)
    case undo
    case redo
    /// Takes back every step after the one with this number.
    case undoTo(Int)
    /// Names the plan as it is.
    case checkpoint(Name)
    /// Forgets that name.
    case removeCheckpoint(Name)
    /// Puts the plan back as it was under that name.
    case restore(Name)
  }
}
