import Text

/// What moved, as a changing command answers: `events   400,000 → 280,000`.
struct TextChanges {
  private let rows: [[String]]
  private let screen: Int?
  private let arrow: String

  private static let gap = "   "

  init(_ grid: Grid, _ wording: Wording) {
    let nothing = wording.glyphs.nothing
    rows = grid.rows.map { row in
      row.texts.enumerated().map { $0 > 0 && $1.isEmpty ? nothing : $1 }
    }
    screen = wording.style.screen
    arrow = " \(wording.glyphs.arrow) "
  }

  var lines: [String] {
    guard let columns = rows.first?.count, columns > 0 else { return [] }
    var widths = (0..<columns).map { column in
      rows.reduce(0) { max($0, $1[column].displayWidth) }
    }
    let between = Self.gap.count + arrow.displayWidth * max(0, columns - 2)
    if let screen {
      widths.shrink([0], toFit: screen - between, least: widths.map { min($0, 8) })
    }
    return rows.flatMap { lines(of: $0, widths) }
  }

  /// The lines of a row: more than one where its name is too long for the screen.
  private func lines(of texts: [String], _ widths: [Int]) -> [String] {
    let name = texts[0].wrapped(to: widths[0])
    let amounts = texts.indices.dropFirst().map { texts[$0].padded(to: widths[$0], .right) }
    let first = (name[0].padded(to: widths[0]) + Self.gap + amounts.joined(separator: arrow))
      .withoutTrailingBlanks
    guard let screen, first.displayWidth > screen else { return [first] + name.dropFirst() }
    // A figure with its range is too much for a narrow screen.
    let pieces = first.wrapped(to: screen - 2)
    return pieces.prefix(1) + name.dropFirst() + pieces.dropFirst().map { "  " + $0 }
  }
}
