import Reports
import Text

/// A chart with a line for each label, on which the values lie on one scale: what is between the
/// outermost is light, what is between the inner ones darker, the middle one a mark.
struct FanChart {
  private let chart: Chart
  private let wording: Wording
  private let labels: [String]
  /// The first series, the middle one and the last, as figures below their titles.
  private let figures: [[String]]
  private let width: Int
  private let low: Double
  private let high: Double

  private static let gap = "  "
  private static let leastWidth = 10

  init(_ chart: Chart, _ wording: Wording) {
    self.chart = chart
    self.wording = wording
    labels = Self.column([""] + Grid.column(of: chart.labels, wording).texts, .left)
    let last = chart.series.count - 1
    figures = Set([0, last / 2, last]).sorted().filter(chart.series.indices.contains).map { index in
      let series = chart.series[index]
      let values = chart.labels.indices.map { series.value(at: $0) }
      return Self.column(
        [wording.text(of: series.title)] + Grid.column(of: values, wording).texts, .right)
    }
    let taken = ([labels] + figures).reduce(0) {
      $0 + ($1.first?.displayWidth ?? 0) + Self.gap.count
    }
    width = max(Self.leastWidth, wording.style.columns - taken)
    let all = chart.series.flatMap(\.values).compactMap(\.position)
    low = all.min() ?? 0
    high = all.max() ?? 0
  }

  var lines: [String] {
    let drawings = [""] + chart.labels.indices.map(drawing)
    return [legend]
      + labels.indices.map { row in
        ([labels[row], drawings[row].padded(to: width)] + figures.map { $0[row] })
          .joined(separator: Self.gap).withoutTrailingBlanks
      }
  }

  private static func column(_ texts: [String], _ alignment: Alignment) -> [String] {
    let width = texts.map(\.displayWidth).max() ?? 0
    return texts.map { $0.padded(to: width, alignment) }
  }

  private var pairs: Range<Int> { 0..<chart.series.count / 2 }
  private var middle: Int? { chart.series.count.isMultiple(of: 2) ? nil : chart.series.count / 2 }

  private func shade(_ pair: Int) -> Character { wording.glyphs.shades[min(1 + pair, 2)] }

  private var legend: String {
    let titles = chart.series.map { wording.text(of: $0.title) }
    let bands = pairs.map { "\(shade($0)) \(titles[$0])..\(titles[titles.count - 1 - $0])" }
    let mark = middle.map { ["\(wording.glyphs.full) \(titles[$0])"] } ?? []
    return (bands + mark).joined(separator: Self.gap)
  }

  private func drawing(of row: Int) -> String {
    let places = chart.series.map { $0.value(at: row).position.map(place) }
    var columns = [Character](repeating: " ", count: width)
    for pair in pairs {
      guard let one = places[pair], let other = places[places.count - 1 - pair] else { continue }
      for column in min(one, other)...max(one, other) { columns[column] = shade(pair) }
    }
    if let middle, let mark = places[middle] { columns[mark] = wording.glyphs.full }
    return String(columns)
  }

  /// The column in which a value lies.
  private func place(_ value: Double) -> Int {
    guard high > low else { return 0 }
    // Halves keep the distance of the largest numbers finite.
    let part = (value / 2 - low / 2) / (high / 2 - low / 2)
    return min(max(Int((part * Double(width - 1)).rounded()), 0), width - 1)
  }
}

extension Chart.Series {
  fileprivate func value(at index: Int) -> Cell { index < values.count ? values[index] : .empty }
}

extension Cell {
  /// Where it lies among cells of its kind; words lie nowhere.
  var position: Double? {
    if case .rounded(let cell, _) = self { return cell.position }
    return figure.flatMap { $0.isFinite ? $0 : nil }
  }
}
