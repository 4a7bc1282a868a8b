import PlanModel
import Quantities
import Reports
import Text

extension Report {
  /// What an operation moved: before → after, and what is now unallocated or over, in at most
  /// three lines.
  init(_ changes: BudgetChanges) {
    let remainder = Self.note(on: changes.remainders)
    let lines = changes.lines.filter { $0.before != $0.after }
    let room = remainder == nil ? Self.mostLines : Self.mostLines - 1
    let shown = lines.count > room ? room - 1 : lines.count
    let rows = lines.prefix(shown).map { change in
      Table.Row([
        .text(change.name.text), change.before.map(Cell.money) ?? .empty,
        change.after.map(Cell.money) ?? .empty,
      ])
    }
    self.init(rows.isEmpty ? [] : [.table(Self.changes(rows))])
    let hidden = lines.count - shown
    if hidden > 0 { append(.note("And \(hidden) more: 'budget show' has them all.")) }
    if lines.isEmpty { append(.note("No amount moved.")) }
    if let remainder { append(.note(remainder)) }
  }

  private static let mostLines = 3

  private static func changes(_ rows: [Table.Row]) -> Table {
    Table(
      columns: [
        Column("line", "Line"), Column("before", "Before"), Column("after", "After"),
      ], rows: rows, layout: .changes)
  }

  private static func note(on remainders: [Remainder]) -> Message? {
    Message.joined(remainders.map(part), by: "; ").map { "\($0)." }
  }

  private static func part(_ remainder: Remainder) -> Message {
    let name = remainder.name.text
    return remainder.amount < .zero
      ? "\(name) is over by \(-remainder.amount)"
      : "\(remainder.amount) unallocated in \(name)"
  }
}
