import Text

/// A table as lines of aligned columns, two blanks apart.
///
/// Where the screen is too narrow a last column of words is wrapped, then the widest columns of words
/// are cut; where that is not enough the columns go on below, each part with the first column.
struct TextGrid {
  private let titles: [String]
  private let rows: [Grid.Row]
  private let isNumeric: [Bool]
  private let hasTitles: Bool
  private let screen: Int
  private let rule: Character
  /// No column of words is made narrower than this.
  private let leastWidths: [Int]

  private static let gap = "  "

  init(_ grid: Grid, _ wording: Wording, hasTitles: Bool = true) {
    self.hasTitles = hasTitles
    titles = hasTitles ? grid.titles : grid.titles.map { _ in "" }
    isNumeric = grid.isNumeric
    screen = wording.style.columns
    rule = wording.glyphs.rule
    let deepest = min(2 * (grid.rows.map(\.depth).max() ?? 0), screen / 3)
    rows = grid.rows.map { $0.indented(within: deepest) }
    leastWidths = titles.indices.map { $0 == 0 ? 8 + deepest : 8 }
  }

  var lines: [String] {
    let widths = fittedWidths
    return Array(parts(of: widths).map { lines(of: $0, widths) }.joined(separator: [""]))
  }

  /// The width of each column as far as the screen allows.
  private var fittedWidths: [Int] {
    var widths = titles.indices.map { column in
      rows.reduce(titles[column].displayWidth) { max($0, $1.texts[column].displayWidth) }
    }
    let room = screen - Self.gap.count * max(0, titles.count - 1)
    if let wrappedColumn {
      widths.shrink([wrappedColumn], toFit: room, least: leastWidths.map { $0 + screen / 4 })
    }
    let natural = widths
    widths.shrink(titles.indices.filter { !isNumeric[$0] }, toFit: room, least: leastWidths)
    guard widths.reduce(0, +) > room else { return widths }
    // In parts, words have more room beside the numbers.
    return titles.indices.map { column in
      isNumeric[column]
        ? natural[column] : min(natural[column], max(leastWidths[column], screen / 3))
    }
  }

  private var wrappedColumn: Int? {
    isNumeric.last == false ? isNumeric.count - 1 : nil
  }

  /// The columns that stand beside each other, in as many parts as the screen asks for.
  private func parts(of widths: [Int]) -> [[Int]] {
    var parts: [[Int]] = []
    var part: [Int] = []
    for column in widths.indices {
      let columns = part + [column]
      if columns.count > 2, totalWidth(of: columns, widths) > screen {
        parts.append(part)
        part = [0, column]
      } else {
        part = columns
      }
    }
    return part.isEmpty ? parts : parts + [part]
  }

  private func totalWidth(of columns: [Int], _ widths: [Int]) -> Int {
    columns.reduce(0) { $0 + widths[$1] } + Self.gap.count * (columns.count - 1)
  }

  private func lines(of columns: [Int], _ widths: [Int]) -> [String] {
    let rule = String(repeating: String(rule), count: totalWidth(of: columns, widths))
    var lines = hasTitles ? [line(titles, columns, widths), rule] : []
    for (index, row) in rows.enumerated() {
      if row.isTotal, index > 0, !rows[index - 1].isTotal { lines.append(rule) }
      lines += self.lines(of: row.texts, columns, widths)
    }
    return lines
  }

  /// The lines of a row: one, or as many as its wrapped cell takes.
  private func lines(of texts: [String], _ columns: [Int], _ widths: [Int]) -> [String] {
    guard let column = wrappedColumn, columns.contains(column),
      texts[column].displayWidth > widths[column]
    else { return [line(texts, columns, widths)] }
    return texts[column].wrapped(to: widths[column]).enumerated().map { index, text in
      line(
        texts.indices.map { $0 == column ? text : index == 0 ? texts[$0] : "" }, columns, widths)
    }
  }

  private func line(_ texts: [String], _ columns: [Int], _ widths: [Int]) -> String {
    columns
      .map { column in
        isNumeric[column]
          ? texts[column].padded(to: widths[column], .right)
          : texts[column].clipped(to: widths[column]).padded(to: widths[column])
      }
      .joined(separator: Self.gap)
      .withoutTrailingBlanks
  }
}

extension Grid.Row {
  /// The row with its first text moved to the right by its depth.
  fileprivate func indented(within limit: Int) -> Grid.Row {
    guard depth > 0, let first = texts.first else { return self }
    let indentation = String.blanks(min(2 * depth, limit))
    return Grid.Row(
      texts: [indentation + first] + texts.dropFirst(), depth: depth, isTotal: isTotal)
  }
}

extension [Int] {
  /// Makes the widest of some columns narrower, one column of the screen at a time, until all fit
  /// or none can give.
  mutating func shrink(_ columns: [Int], toFit room: Int, least: [Int]) {
    var excess = reduce(0, +) - room
    while excess > 0,
      let widest = columns.filter({ self[$0] > least[$0] }).max(by: { self[$0] < self[$1] })
    {
      self[widest] -= 1
      excess -= 1
    }
  }
}
