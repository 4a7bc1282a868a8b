import Quantities
import Text

/// A typed value in a report; formats decide how it looks.
package enum Cell: Hashable, Sendable {
  case empty
  /// A number that is not known.
  case unknown
  /// The user's words: a name, a title, a line as typed. Never translated.
  case text(String)
  /// Words of ours, shown in the reader's language.
  case message(Message)
  /// Words of ours for which people read a short sign, or nothing, before the cell that follows.
  case marked(Message, by: Message?)
  case money(Money)
  /// A part of a whole, shown as a percent; above the whole where children exceed their parent.
  case share(Fraction)
  /// A plain whole number: heads, steps, lines.
  case count(Int)
  case returnRate(ReturnRate)
  case measure(Measure)
  /// A number that was reckoned, not counted.
  case number(Double)
  /// A part of the way, from nothing to all of it: a bar and a percent.
  case score(Fraction)
  case day(Day)
  /// A number as it was written, or in words of its own; for machines it is the number.
  case written(String, Fraction)
  /// A difference of money, always shown with its sign.
  case change(Money)
  /// A difference of reckoned numbers, always shown with its sign.
  case numberChange(Double)
  /// By how much of itself something moved, always shown with its sign.
  case shareChange(Fraction)
  /// A number of which people read no more digits than matter; machines get it whole.
  indirect case rounded(Cell, step: Double)
  /// What is not certain: the mean of its trials, and the percentiles P5 and P95.
  indirect case uncertain(mean: Cell, low: Cell, high: Cell)

  /// Whether a column of such cells is aligned to the right.
  package var isNumeric: Bool {
    switch self {
    case .unknown, .money, .share, .count, .returnRate, .measure, .number, .score, .change,
      .numberChange, .shareChange, .rounded, .uncertain:
      true
    case .empty, .text, .message, .marked, .day, .written: false
    }
  }
}
