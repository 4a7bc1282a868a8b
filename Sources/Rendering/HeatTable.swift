import Reports
import Text

/// A chart as a table whose cells stand behind a shade, the darker the larger they are.
struct HeatTable {
  private let chart: Chart
  private let wording: Wording
  private let most: Int

  init(_ chart: Chart, _ wording: Wording) {
    self.chart = chart
    self.wording = wording
    most = chart.series.flatMap(\.values).map(\.heat).max() ?? 0
  }

  var table: Table {
    let rows = chart.labels.enumerated().map { index, label in
      Table.Row([label] + chart.series.map { shaded($0, at: index) })
    }
    return Table(
      title: chart.title,
      columns: [Column("label", "")] + chart.series.map { Column($0.key, $0.title) }, rows: rows)
  }

  /// The figures of a column end below each other.
  private func shaded(_ series: Chart.Series, at index: Int) -> Cell {
    guard index < series.values.count else { return .empty }
    let figures = series.values.map { wording.text(of: $0) }
    let width = figures.map(\.displayWidth).max() ?? 0
    let shade = String(repeating: shade(of: series.values[index]), count: 2)
    return .text("\(shade) \(figures[index].padded(to: width, .right))")
  }

  private func shade(of cell: Cell) -> Character {
    let shades = wording.glyphs.shades
    guard cell.heat > 0 else { return shades[0] }
    let steps = Int128(cell.heat) * Int128(shades.count - 1)
    return shades[Int((steps + Int128(most) - 1) / Int128(most))]
  }
}

extension Cell {
  fileprivate var heat: Int { if case .count(let count) = self { count } else { 0 } }
}
