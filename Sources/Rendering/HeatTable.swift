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
    let series = chart.series.map {
      Chart.Series($0.key, $0.title, values: shaded($0.values))
    }
    return Chart(title: chart.title, kind: chart.kind, labels: chart.labels, series: series).table
  }

  /// The figures of a column end below each other.
  private func shaded(_ values: [Cell]) -> [Cell] {
    let figures = values.map { wording.text(of: $0) }
    let width = figures.map(\.displayWidth).max() ?? 0
    return zip(values, figures).map { value, figure in
      let shade = String(repeating: shade(of: value), count: 2)
      return .text("\(shade) \(figure.padded(to: width, .right))")
    }
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
