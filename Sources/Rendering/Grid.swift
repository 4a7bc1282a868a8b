import Quantities
import Reports

/// A table or tree whose cells have been put into words.
struct Grid {
  let titles: [String]
  let rows: [Row]
  /// For each column whether its numbers stand to the right.
  let isNumeric: [Bool]

  struct Row {
    let texts: [String]
    /// How deep in a tree.
    let depth: Int
    /// Whether it sums up the others.
    let isTotal: Bool
  }

  init(_ table: Table, _ wording: Wording) {
    self.init(table.columns, table.rows.map { ($0.cells, 0, $0.isTotal) }, wording)
  }

  init(_ tree: Tree, _ wording: Wording) {
    self.init(tree.columns, tree.rows.map { ($0.cells, $0.depth, false) }, wording)
  }

  private init(
    _ columns: [Column], _ rows: [(cells: [Cell], depth: Int, isTotal: Bool)],
    _ wording: Wording
  ) {
    let cells = columns.indices.map { column in
      rows.map { column < $0.cells.count ? $0.cells[column] : .empty }
    }
    // One amount with a minor part shows those of all: figures of a table are read together.
    let showsMinor = cells.contains { wording.figures.haveMinorPart($0) }
    titles = columns.map { wording.text(of: $0.title) }
    isNumeric = cells.map(Self.isNumeric)
    self.rows = rows.enumerated().map { index, row in
      let texts = columns.indices.map {
        wording.text(of: cells[$0][index], showsMinor: showsMinor)
      }
      return Row(texts: texts, depth: row.depth, isTotal: row.isTotal)
    }
  }

  /// Whether cells are numbers, here and there with a word in place of one.
  private static func isNumeric(_ cells: [Cell]) -> Bool {
    cells.contains(where: \.isNumeric)
      && cells.allSatisfy { cell in
        switch cell {
        case .text, .day: false
        case .empty, .message, .money, .share, .count, .returnRate, .change: true
        }
      }
  }
}

extension Figures {
  /// Whether any of the amounts has a part smaller than the currency's unit.
  func haveMinorPart(_ cells: [Cell]) -> Bool {
    cells.contains { cell in
      switch cell {
      case .money(let money), .change(let money): hasMinorPart(money)
      case .empty, .text, .message, .share, .count, .returnRate, .day: false
      }
    }
  }
}
