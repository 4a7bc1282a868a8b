import Text

/// A table as lines of aligned columns, two blanks apart.
///
/// Where the screen is too narrow the widest columns of words are cut; where that is not enough the
/// columns of numbers continue below, each part with the first column.
struct TextGrid {
  let titles: [String]
  let rows: [Grid.Row]
  let isNumeric: [Bool]
  let hasTitles: Bool
  let style: Style

  /// A column of words is never made narrower than this.
  private static let leastWidth = 8
  private static let gap = "  "

  init(_ grid: Grid, _ wording: Wording, hasTitles: Bool = true) {
    titles = hasTitles ? grid.titles : grid.titles.map { _ in "" }
    isNumeric = grid.isNumeric
    self.hasTitles = hasTitles
    style = wording.style
    rows = grid.rows.map { $0.indented(within: wording.style.columns / 3) }
  }

  var lines: [String] {
    let widths = fittedWidths
    let parts = parts(of: widths)
    return Array(parts.map { lines(of: $0, widths) }.joined(separator: [""]))
  }

  /// The width of each column as far as the screen allows.
  private var fittedWidths: [Int] {
    let widths = titles.indices.map { column in
      rows.reduce(titles[column].displayWidth) { max($0, $1.texts[column].displayWidth) }
    }
    let words = titles.indices.filter { !isNumeric[$0] }
    let room = style.columns - Self.gap.count * max(0, titles.count - 1)
    let shrunk = widths.shrunk(words, toFit: room, least: Self.leastWidth)
    guard shrunk.reduce(0, +) > room else { return shrunk }
    // In parts, words have more room beside the numbers.
    return zip(widths, isNumeric).map { $1 ? $0 : min($0, style.columns / 3) }
  }

  /// The columns that stand beside each other, in as many parts as the screen asks for.
  private func parts(of widths: [Int]) -> [[Int]] {
    var parts: [[Int]] = []
    var part: [Int] = []
    for column in widths.indices {
      let columns = part + [column]
      if columns.count > 2, totalWidth(of: columns, widths) > style.columns {
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
    let rule = String(
      repeating: String(Glyphs(style.charts).rule), count: totalWidth(of: columns, widths))
    var lines = hasTitles ? [line(titles, columns, widths), rule] : []
    for (index, row) in rows.enumerated() {
      if row.isTotal, index > 0, !rows[index - 1].isTotal { lines.append(rule) }
      lines.append(line(row.texts, columns, widths))
    }
    return lines
  }

  private func line(_ texts: [String], _ columns: [Int], _ widths: [Int]) -> String {
    columns
      .map { column in
        let text = isNumeric[column] ? texts[column] : texts[column].clipped(to: widths[column])
        return text.padded(to: widths[column], isNumeric[column] ? .right : .left)
      }
      .joined(separator: Self.gap)
      .withoutTrailingBlanks
  }
}

extension Grid.Row {
  /// The row with its first text moved to the right by its depth.
  func indented(within limit: Int) -> Grid.Row {
    guard depth > 0, let first = texts.first else { return self }
    let indentation = String.blanks(min(2 * depth, limit))
    return Grid.Row(
      texts: [indentation + first] + texts.dropFirst(), depth: depth, isTotal: isTotal)
  }
}

extension [Int] {
  /// The widths with the widest of some columns made narrower, one column of the screen at a time,
  /// until all fit or none can give.
  func shrunk(_ columns: [Int], toFit room: Int, least: Int) -> [Int] {
    var widths = self
    var excess = reduce(0, +) - room
    while excess > 0,
      let widest = columns.max(by: { widths[$0] < widths[$1] }), widths[widest] > least
    {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
