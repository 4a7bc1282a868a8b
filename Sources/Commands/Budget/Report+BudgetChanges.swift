import PlanModel
import Quantities
import Reports
import Text

extension Report {
  /// What an operation moved: before → after, and what is now unallocated or over, in at most
  /// three lines.
  init(_ changes: BudgetChanges) {
    self.init(deferred: { Self.blocks(on: changes) })
  }

  private static func blocks(on changes: BudgetChanges) -> [Block] {
    let remainder = note(on: changes.remainders)
    let lines = changes.lines.filter { $0.before != $0.after }
    guard !lines.isEmpty else { return [.note("No amount moved.")] + remainder }
    let room = remainder.isEmpty ? mostLines : mostLines - 1
    let shown = lines.count > room ? room - 1 : lines.count
    let hidden = lines.count - shown
    let more: [Block] = hidden > 0 ? [.note("And \(hidden) more: 'budget show' has them all.")] : []
    return [.table(table(of: lines.prefix(shown)))] + more + remainder
  }

  private static let mostLines = 3
  /// So many go into two lines.
  private static let mostRemainders = 4

  private static func table(of changes: ArraySlice<LineChange>) -> Table {
    let rows = changes.map { change in
      Table.Row([
        .line(change.name.text), change.before.map(Cell.money) ?? .empty,
        change.after.map(Cell.money) ?? .empty,
      ])
    }
    return Table(columns: columns, rows: rows, layout: .changes)
  }

  private static let columns = [
    Column("line", "Line"), Column("before", "Before"), Column("after", "After"),
  ]

  /// What is unallocated or over, in one sentence; of many, what is over comes first.
  static func note(on remainders: [Remainder]) -> [Block] {
    let hidden = max(0, remainders.count - mostRemainders)
    let shown =
      hidden == 0
      ? remainders
      : remainders.filter { $0.amount < .zero } + remainders.filter { $0.amount >= .zero }
    let more: [Message] = hidden > 0 ? ["and \(hidden) more"] : []
    guard let joined = Message.joined(shown.prefix(mostRemainders).map(part) + more, by: "; ")
    else {
      return []
    }
    return [.note("\(joined).")]
  }

  private static func part(_ remainder: Remainder) -> Message {
    let name = Message.line(remainder.name.text)
    return remainder.amount < .zero
      ? "\(name) is over by \(-remainder.amount)"
      : "\(remainder.amount) unallocated in \(name)"
  }
}
