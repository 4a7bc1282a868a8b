import PlanModel
import Quantities
import Reports
import Text

extension Report {
  /// What an operation moved: before → after, and what is now unallocated or over; on a screen in
  /// at most three lines.
  init(_ changes: BudgetChanges) {
    self.init(deferred: { Self.blocks(on: changes) })
  }

  private static func blocks(on changes: BudgetChanges) -> [Block] {
    let remainder = table(of: changes.remainders)
    let lines = changes.lines.filter { $0.before != $0.after }
    guard !lines.isEmpty else { return [.note("No amount moved.")] + remainder }
    return [.table(table(of: lines, showing: mostLines - remainder.count))] + remainder
  }

  private static let mostLines = 3
  /// So many go into two lines.
  private static let mostRemainders = 4

  private static func table(of changes: [LineChange], showing lines: Int) -> Table {
    let rows = changes.map { change in
      Table.Row([
        .line(change.name.text), change.before.map(Cell.money) ?? .empty,
        change.after.map(Cell.money) ?? .empty,
      ])
    }
    return Table(
      columns: columns, rows: rows, layout: .changes,
      excerpt: Table.Excerpt(lines: lines, source: "'budget show' has them all"))
  }

  private static let columns = [
    Column("line", "Line"), Column("before", "Before"), Column("after", "After"),
  ]

  /// What is unallocated or over: for people one sentence, in which of many what is over comes first.
  static func table(of remainders: [Remainder]) -> [Block] {
    guard let sentence = sentence(on: remainders) else { return [] }
    return [
      .table(
        Table(
          columns: [Column("line", "Line"), Column("unallocated", "Unallocated")],
          rows: remainders.map { .init([.line($0.name.text), .money($0.amount)]) },
          layout: .sentence(sentence)))
    ]
  }

  private static func sentence(on remainders: [Remainder]) -> Message? {
    let hidden = max(0, remainders.count - mostRemainders)
    let shown =
      hidden == 0
      ? remainders
      : remainders.filter { $0.amount < .zero } + remainders.filter { $0.amount >= .zero }
    let more: [Message] = hidden > 0 ? ["and \(hidden) more"] : []
    return Message.joined(shown.prefix(mostRemainders).map(part) + more, by: "; ")
      .map { "\($0)." }
  }

  private static func part(_ remainder: Remainder) -> Message {
    let name = Message.line(remainder.name.text)
    return remainder.amount < .zero
      ? "\(name) is over by \(-remainder.amount)"
      : "\(remainder.amount) unallocated in \(name)"
  }
}
