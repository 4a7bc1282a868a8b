import Reports
import Text

extension Table {
  /// The table with the rows that a screen shows, and what is said of the others.
  var excerpted: (shown: Table, rest: Message?) {
    guard let excerpt, rows.count > excerpt.lines else { return (self, nil) }
    var shown = self
    shown.rows = Array(rows.prefix(max(1, excerpt.lines - 1)))
    let hidden = rows.dropFirst(shown.rows.count)
    return (shown, Self.telling(of: hidden, shownBy: excerpt.source))
  }

  /// What is gone is named: nothing shows it any more.
  private static func telling(of rows: ArraySlice<Row>, shownBy source: Message) -> Message {
    let gone = rows.filter { $0.cells.last == .empty }
    let names = Self.names(of: gone)
    switch (rows.count - gone.count, names) {
    case (let count, nil): return "And \(count) more: \(source)."
    case (0, let names?): return "Removed: \(names)."
    case (let count, let names?): return "And \(count) more: \(source); removed: \(names)."
    }
  }

  private static func names(of rows: [Row]) -> Message? {
    let names = rows.prefix(mostNames).compactMap(\.cells.first?.words)
    let hidden = rows.count - names.count
    return .joined(names + (hidden > 0 ? ["and \(hidden) more"] : []), by: ", ")
  }

  /// So many go into a line.
  private static let mostNames = 4
}

extension Cell {
  /// The name that a cell holds; nil where it holds none.
  fileprivate var words: Message? {
    switch self {
    case .text(let name): .verbatim(name)
    case .message(let name): name
    case .empty, .unknown, .marked, .money, .share, .count, .returnRate, .measure, .number, .score,
      .day,
      .change, .numberChange, .shareChange, .rounded, .uncertain, .written:
      nil
    }
  }
}
