import PlanModel
import Quantities
import Reports
import Text

extension Cell {
  /// Below zero, zero or above zero, as the cell is less than, equal to or more than a limit; nil
  /// where the two cannot be compared.
  func compared(with limit: Limit) -> Int? {
    switch (self, limit) {
    case (.money(let money), .amount(let other)), (.change(let money), .amount(let other)):
      money == other ? 0 : money < other ? -1 : 1
    case (.share(let share), .share(let other)):
      share == other ? 0 : share < other ? -1 : 1
    case (.returnRate(let rate), .rate(let other)): rate == other ? 0 : rate < other ? -1 : 1
    case (.money, _), (.change, _), (.share, _), (.returnRate, _), (.empty, _), (.unknown, _),
      (.text, _),
      (.message, _), (.marked, _), (.count, _), (.measure, _), (.number, _), (.score, _),
      (.day, _), (.numberChange, _), (.shareChange, _), (.rounded, _), (.uncertain, _),
      (.written, _):
      nil
    }
  }

  /// Whether the cell stands before another one of its column in rising order; empty cells are last.
  func precedes(_ other: Cell) -> Bool {
    switch (self, other) {
    case (.money(let one), .money(let two)), (.change(let one), .change(let two)): one < two
    case (.share(let one), .share(let two)): one < two
    case (.returnRate(let one), .returnRate(let two)): one < two
    case (.count(let one), .count(let two)): one < two
    case (.written(_, let one), .written(_, let two)): one < two
    case (.text(let one), .text(let two)): one.folded < two.folded
    case (.message(let one), .message(let two)): one.key < two.key
    case (.marked(let one, _), .marked(let two, _)): one.key < two.key
    case (.empty, _), (.unknown, _): false
    case (_, .empty), (_, .unknown): true
    case (.money, _), (.change, _), (.share, _), (.returnRate, _), (.count, _), (.text, _),
      (.message, _), (.marked, _), (.measure, _), (.number, _), (.score, _), (.day, _),
      (.numberChange, _), (.shareChange, _), (.rounded, _), (.uncertain, _), (.written, _):
      false
    }
  }
}
