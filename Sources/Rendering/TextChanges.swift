import Text

/// What moved, as a changing command answers: `events   400,000 → 280,000`.
struct TextChanges {
  let rows: [[String]]
  let style: Style

  init(_ grid: Grid, _ wording: Wording) {
    let nothing = wording.glyphs.nothing
    rows = grid.rows.map { row in
      row.texts.enumerated().map { $0 > 0 && $1.isEmpty ? nothing : $1 }
    }
    style = wording.style
  }

  var lines: [String] {
    guard let columns = rows.first?.count, columns > 0 else { return [] }
    var widths = (0..<columns).map { column in
      rows.reduce(0) { max($0, $1[column].displayWidth) }
    }
    widths = widths.shrunk([0], toFit: style.columns - separatorWidth(columns), least: 8)
    return rows.map { line(of: $0, widths) }
  }

  private func line(of texts: [String], _ widths: [Int]) -> String {
    let name = texts[0].clipped(to: widths[0]).padded(to: widths[0])
    let amounts = texts.indices.dropFirst().map { texts[$0].padded(to: widths[$0], .right) }
    return (name + (amounts.isEmpty ? "" : gap) + amounts.joined(separator: arrow))
      .withoutTrailingBlanks
  }

  private func separatorWidth(_ columns: Int) -> Int {
    gap.displayWidth + arrow.displayWidth * max(0, columns - 2)
  }

  private var gap: String { "   " }
  private var arrow: String { " \(Glyphs(style.charts).arrow) " }
}
