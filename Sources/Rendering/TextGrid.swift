import Text

/// A table as lines of aligned columns, two blanks apart.
///
/// Nothing in it is cut. Where the screen is too narrow words are wrapped: those of the last column
/// first, the names in the first one last, and none of these in the middle of a word. A figure with
/// its range takes two lines before words are narrow, and then three. Where that is not enough the
/// columns go on below, each part with the first column.
struct TextGrid {
  private let titles: [String]
  private let rows: [Row]
  private let isNumeric: [Bool]
  private let hasRanges: [Bool]
  private let hasTitles: Bool
  /// The columns of the screen; nil where lines may be as long as they are.
  private let screen: Int?
  private let rule: Character
  /// No column of words is made narrower than this.
  private let leastWidths: [Int]

  private static let gap = "  "
  private static let leastWords = 8

  private struct Row {
    let texts: [String]
    /// What stands before the first text, on each of its lines.
    let indentation: String
    let isTotal: Bool
  }

  init(_ grid: Grid, _ wording: Wording, hasTitles: Bool = true) {
    self.hasTitles = hasTitles
    titles = hasTitles ? grid.titles : grid.titles.map { _ in "" }
    isNumeric = grid.isNumeric
    hasRanges = grid.hasRanges
    screen = wording.style.screen
    rule = wording.glyphs.rule
    let deepest = 2 * (grid.rows.map(\.depth).max() ?? 0)
    let limit = screen.map { min(deepest, $0 / 3) } ?? deepest
    rows = grid.rows.map {
      Row(
        texts: $0.texts, indentation: .blanks(min(2 * $0.depth, limit)), isTotal: $0.isTotal)
    }
    leastWidths = titles.indices.map { Self.leastWords + ($0 == 0 ? limit : 0) }
  }

  var lines: [String] {
    let widths = fittedWidths
    return Array(parts(of: widths).map { lines(of: $0, widths) }.joined(separator: [""]))
  }

  private var naturalWidths: [Int] {
    titles.indices.map { column in
      rows.reduce(titles[column].displayWidth) { width, row in
        max(width, row.texts[column].displayWidth + (column == 0 ? row.indentation.count : 0))
      }
    }
  }

  /// The width of each column as far as the screen allows.
  private var fittedWidths: [Int] {
    let natural = naturalWidths
    guard let screen, !natural.isEmpty else { return natural }
    let room = screen - Self.gap.count * max(0, titles.count - 1)
    let tries =
      hasRanges.contains(true)
      ? [
        shrunk(natural, toFit: room, words: screen / 4, names: leastNames(screen)),
        shrunk(widths(withRangesOn: 2), toFit: room, words: screen / 4, names: leastNames(screen)),
        shrunk(
          widths(withRangesOn: 2), toFit: room, words: Self.leastWords, names: wordWidth(of: 0)),
        shrunk(
          widths(withRangesOn: 3), toFit: room, words: Self.leastWords, names: wordWidth(of: 0)),
      ] : [shrunk(natural, toFit: room, words: Self.leastWords, names: leastNames(screen))]
    return tries.first { $0.reduce(0, +) <= room } ?? widthsInParts(natural, screen)
  }

  /// Widths in which words give way: those of the last column first, names last.
  private func shrunk(_ widths: [Int], toFit room: Int, words least: Int, names: Int) -> [Int] {
    var widths = widths
    let words = titles.indices.filter { $0 > 0 && !isNumeric[$0] }
    let leastWidths = self.leastWidths.map { max($0, least) }
    widths.shrink(
      words.filter { $0 == titles.count - 1 }, toFit: room,
      least: leastWidths.map { $0 + (screen ?? 0) / 4 })
    widths.shrink(words, toFit: room, least: leastWidths)
    widths.shrink(
      isNumeric.first == false ? [0] : [], toFit: room, least: widths.map { min($0, names) })
    return widths
  }

  /// The width of each column where figures with their ranges take so many lines.
  private func widths(withRangesOn lines: Int) -> [Int] {
    naturalWidths.indices.map { column in
      guard hasRanges[column] else { return naturalWidths[column] }
      return rows.reduce(titles[column].wordWidth) { width, row in
        max(width, row.texts[column].rangeParts(lines).map(\.displayWidth).max() ?? 0)
      }
    }
  }

  /// In parts, words have more room beside the numbers.
  private func widthsInParts(_ natural: [Int], _ screen: Int) -> [Int] {
    var widths = titles.indices.map { column in
      isNumeric[column] ? natural[column] : min(natural[column], max(Self.leastWords, screen / 3))
    }
    let room = screen - Self.gap.count - (widths.dropFirst().max() ?? 0)
    if isNumeric.first == false {
      widths[0] = min(natural[0], max(leastWidths[0], min(room, leastNames(screen))))
    }
    // A figure with its range stands on two lines where names leave too little room beside them.
    for column in widths.indices.dropFirst() where isNumeric[column] {
      let rest = max(wordWidth(of: column), screen - Self.gap.count - widths[0])
      widths[column] = min(widths[column], rest)
    }
    let widest = widths.dropFirst().max() ?? 0
    widths[0] = min(widths[0], max(wordWidth(of: 0), screen - Self.gap.count - widest))
    return widths
  }

  /// How narrow a column may be such that no word of it is broken.
  private func wordWidth(of column: Int) -> Int {
    rows.reduce(titles[column].wordWidth) { width, row in
      max(width, row.texts[column].wordWidth + (column == 0 ? row.indentation.count : 0))
    }
  }

  /// How narrow the first column may be that names the rows: its names are there to be typed.
  private func leastNames(_ screen: Int) -> Int {
    rows.reduce(screen / 2) { max($0, $1.indentation.count + $1.texts[0].wordWidth) }
  }

  /// The columns that stand beside each other, in as many parts as the screen asks for.
  private func parts(of widths: [Int]) -> [[Int]] {
    var parts: [[Int]] = []
    var part: [Int] = []
    for column in widths.indices {
      let columns = part + [column]
      if columns.count > 2, let screen, totalWidth(of: columns, widths) > screen {
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
    var lines = hasTitles ? self.lines(of: titles, columns, widths) + [rule] : []
    for (index, row) in rows.enumerated() {
      if row.isTotal, index > 0, !rows[index - 1].isTotal { lines.append(rule) }
      lines += self.lines(of: row.texts, behind: row.indentation, columns, widths)
    }
    return lines
  }

  /// The lines of a row: as many as the longest of its cells takes.
  private func lines(
    of texts: [String], behind indentation: String = "", _ columns: [Int], _ widths: [Int]
  ) -> [String] {
    let cells = columns.map { column in
      // What stands behind a figure keeps the points of a column below each other.
      if isNumeric[column], texts[column].displayWidth <= widths[column] { return [texts[column]] }
      if hasRanges[column], let parts = texts[column].rangeParts(in: widths[column]) {
        return parts
      }
      let indentation = column == 0 ? indentation : ""
      return texts[column].wrapped(to: widths[column] - indentation.count).map { indentation + $0 }
    }
    return (0..<(cells.map(\.count).max() ?? 0)).map { index in
      zip(columns, cells).map { column, cell in
        (index < cell.count ? cell[index] : "")
          .padded(to: widths[column], isNumeric[column] ? .right : .left)
      }
      .joined(separator: Self.gap)
      .withoutTrailingBlanks
    }
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

extension String {
  /// A figure before its range, the range below it, or both ends of that.
  fileprivate func rangeParts(_ lines: Int) -> [String] {
    guard let opening = firstRange(of: " (") else { return [self] }
    let figure = String(self[..<opening.lowerBound])
    let range = self[opening.lowerBound...].dropFirst().withoutTrailingBlanks
    guard lines > 2, let dots = range.firstRange(of: "..") else { return [figure, range] }
    return [figure, String(range[..<dots.upperBound]), String(range[dots.upperBound...])]
  }

  /// The fewest parts that are no wider than a column; nil where all are.
  fileprivate func rangeParts(in width: Int) -> [String]? {
    [2, 3].map(rangeParts).first { $0.allSatisfy { $0.displayWidth <= width } }
  }
}
