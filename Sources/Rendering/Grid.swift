import Quantities
import Reports
import Text

/// A table or tree whose cells have been put into words.
struct Grid {
  let titles: [String]
  let rows: [Row]
  /// For each column whether its numbers stand to the right.
  let isNumeric: [Bool]
  /// For each column whether it is numbers, and some of them have ranges.
  let hasRanges: [Bool]

  struct Row {
    let texts: [String]
    /// How deep in a tree.
    let depth: Int
    /// Whether it sums up the others.
    let isTotal: Bool
  }

  init(_ table: Table, _ wording: Wording) {
    self.init(
      table.columns, table.rows.map { ($0.cells, 0, $0.isTotal) }, wording,
      aligningPoints: table.layout != .changes)
  }

  init(_ tree: Tree, _ wording: Wording) {
    self.init(
      tree.columns, tree.rows.map { ($0.cells, $0.depth, false) }, wording, aligningPoints: true)
  }

  /// Cells that stand below each other, and whether they are numbers.
  static func column(of cells: [Cell], _ wording: Wording) -> (texts: [String], isNumeric: Bool) {
    let table = Table(columns: [Column("cell", "")], rows: cells.map { Table.Row([$0]) })
    let grid = Grid(table, wording)
    return (grid.rows.map { $0.texts[0] }, grid.isNumeric[0])
  }

  private init(
    _ columns: [Column], _ rows: [(cells: [Cell], depth: Int, isTotal: Bool)],
    _ wording: Wording, aligningPoints: Bool
  ) {
    let given = columns.indices.map { column in
      rows.map { column < $0.cells.count ? $0.cells[column] : .empty }
    }
    let cells = given.map { $0.map(\.shown) }
    let amounts = wording.figures.look(of: cells.flatMap(\.self))
    let alignsPoints = aligningPoints && !cells.joined().contains(where: \.isRate)
    var texts = columns.indices.map { column in
      let look = FigureLook(
        amounts: amounts, percentDecimals: wording.figures.percentDecimals(of: cells[column]),
        measureDecimals: cells[column].measureDecimals)
      let areRounded = given[column].map(\.isRounded)
      let texts = zip(cells[column], areRounded).map { cell, isRounded in
        Self.text(
          of: cell, isRounded ? look.forRounded(cell, wording.figures) : look, wording)
      }
      return alignsPoints || (aligningPoints && cells[column].areRates)
        ? texts.withPointsAligned(
          of: cells[column], amounts: amounts.isPlain && areRounded.contains(true)) : texts
    }
    let signs = columns.indices.dropLast().filter {
      columns[$0].marksNext || cells[$0].contains(where: \.isSign)
    }
    for column in signs { texts[column + 1] = texts[column + 1].behind(texts[column]) }
    let shown = columns.indices.filter { columns[$0].isForPeople && !signs.contains($0) }
    titles = shown.map { wording.text(of: columns[$0].title) }
    isNumeric = shown.map { Self.isNumeric(cells[$0]) }
    hasRanges = shown.map { Self.isNumeric(cells[$0]) && cells[$0].contains(where: \.isUncertain) }
    self.rows = rows.enumerated().map { index, row in
      Row(texts: shown.map { texts[$0][index] }, depth: row.depth, isTotal: row.isTotal)
    }
  }

  /// A cell as it stands in a grid, where a sign takes the place of the words that it marks.
  private static func text(of cell: Cell, _ look: FigureLook, _ wording: Wording) -> String {
    guard case .marked(_, let sign) = cell else {
      return wording.text(of: cell, look)
    }
    return sign.map(wording.text(of:)) ?? ""
  }

  /// Whether cells are numbers, here and there with a word in place of one.
  private static func isNumeric(_ cells: [Cell]) -> Bool {
    cells.contains(where: \.isNumeric)
      && cells.allSatisfy { cell in
        switch cell {
        case .text, .marked, .day, .written: false
        case .empty, .unknown, .message, .money, .share, .count, .returnRate, .measure, .number,
          .score,
          .change, .numberChange, .shareChange, .rounded, .uncertain:
          true
        }
      }
  }
}

extension [String] {
  /// The texts of figures with their points below each other, where some were reckoned, or are
  /// amounts of which some were rounded, or all are rates.
  fileprivate func withPointsAligned(of cells: [Cell], amounts: Bool) -> [String] {
    let areRates = cells.areRates
    let aligned = zip(self, cells).filter {
      areRates || $1.isReckoned || amounts && $1.isAmount
    }.map(\.0)
    // A point before a power of ten says nothing of a number's size.
    guard aligned.contains(where: { $0.contains(".") }), !aligned.contains(where: \.hasPower)
    else { return self }
    // A range behind a figure has points of its own.
    let tails = zip(self, cells).map { $1.isNumeric && !$1.isUncertain ? $0.tailWidth : nil }
    let longest = tails.compactMap(\.self).max() ?? 0
    return zip(self, tails).map { text, tail in tail.map { text + .blanks(longest - $0) } ?? text }
  }
}

extension String {
  fileprivate var hasPower: Bool { contains("e") }

  /// How wide it is from its point on, or behind its digits.
  fileprivate var tailWidth: Int {
    let tail = firstIndex(of: ".") ?? lastIndex(where: \.isNumber).map(index(after:))
    return tail.map { String(self[$0...]).displayWidth } ?? 0
  }
}

extension FigureLook {
  /// The same for an amount that was rounded, with no more digits than it has.
  fileprivate func forRounded(_ cell: Cell, _ figures: Figures) -> FigureLook {
    var look = self
    switch (cell, amounts) {
    case (.money, .plain), (.change, .plain):
      if !cell.hasMinorPart(figures) { look.amounts = .plain(showsMinor: false) }
    case (.money(let money), .scaled(let scale, _)), (.change(let money), .scaled(let scale, _)):
      let unit = UInt128(figures.currency.unit)
      let decimals = scale.decimals(of: UInt128(money.minorUnits.magnitude), unit: unit)
      if let decimals { look.amounts = .scaled(scale, decimals: decimals) }
    default: break
    }
    return look
  }
}

extension Cell {
  fileprivate var isAmount: Bool {
    switch self {
    case .money, .change: true
    default: false
    }
  }

  fileprivate var isRounded: Bool { if case .rounded = self { true } else { false } }

  fileprivate var isReckoned: Bool {
    switch self {
    case .number, .numberChange: true
    default: false
    }
  }

  fileprivate var isRate: Bool { if case .returnRate = self { true } else { false } }

  fileprivate var isSign: Bool {
    if case .marked = self { true } else { false }
  }
}

extension [Cell] {
  /// Whether there is nothing but rates.
  fileprivate var areRates: Bool { allSatisfy { $0.isRate || $0 == .empty } }
}

extension [String] {
  /// The texts of a column, each with its sign before it, all signs below each other.
  fileprivate func behind(_ signs: [String]) -> [String] {
    let width = zip(signs, self).reduce(0) { $1.0.isEmpty ? $0 : Swift.max($0, $1.1.displayWidth) }
    return zip(signs, self).map { sign, text in
      sign.isEmpty ? text : "\(sign) \(text.padded(to: width, .right))"
    }
  }
}
