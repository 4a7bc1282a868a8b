import Quantities
import Reports
import Text

/// A chart as horizontal bars of block characters, one line for each label.
struct TextChart {
  let chart: Chart
  let wording: Wording

  init(_ chart: Chart, _ wording: Wording) {
    self.chart = chart
    self.wording = wording
  }

  var lines: [String] {
    let (labels, areNumbers) = Grid.column(of: chart.labels, wording)
    let answers = answers
    let answerWidth = answers.map(\.displayWidth).max() ?? 0
    let room = max(Self.leastBar, wording.style.columns - answerWidth - 2 * Self.gap.count)
    let longest = labels.map(\.displayWidth).max() ?? 0
    let labelWidth =
      wording.style.fitsScreen
      ? min(longest, max(Self.leastLabel, room - Self.leastBar)) : longest
    let bars = BarScale(
      stacks: chart.labels.indices.map(stack(at:)), isStacked: isStacked,
      width: max(Self.leastBar, room - labelWidth), glyphs: wording.glyphs)
    return legend
      + labels.indices.map { index in
        [
          labels[index].clipped(to: labelWidth, ellipsis: wording.glyphs.ellipsis)
            .padded(to: labelWidth, areNumbers ? .right : .left),
          bars.bar(at: index).padded(to: bars.width),
          answers[index].padded(to: answerWidth, .right),
        ].joined(separator: Self.gap).withoutTrailingBlanks
      }
  }

  private static let gap = "  "
  private static let leastBar = 10
  private static let leastLabel = 8

  private var isStacked: Bool { chart.kind != .bars || chart.series.count > 1 }

  /// Which fill means which series.
  private var legend: [String] {
    guard isStacked else { return [] }
    let entries = chart.series.enumerated().map { index, series in
      "\(wording.glyphs.fill(index)) \(wording.text(of: series.title))"
    }
    return filled(entries, width: wording.style.columns)
  }

  /// Entries side by side on as few lines as they need.
  private func filled(_ entries: [String], width: Int) -> [String] {
    entries.reduce(into: [String]()) { lines, entry in
      let longer = lines.last.map { $0 + Self.gap + entry }
      if let longer, longer.displayWidth <= width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(entry.clipped(to: width, ellipsis: wording.glyphs.ellipsis))
      }
    }
  }

  private func stack(at index: Int) -> [Int128] {
    chart.kind == .tornado ? sides(at: index) : cells(at: index).map(\.length)
  }

  /// Changes as parts that end where they do: of two to the same side the shorter one is inside.
  private func sides(at index: Int) -> [Int128] {
    let largest = chart.series.flatMap(\.values).compactMap(\.position).reduce(0) {
      max($0, $1.magnitude)
    }
    var ends = (above: Int128(0), below: Int128(0))
    return cells(at: index).map { cell in
      guard largest > 0, let position = cell.position else { return 0 }
      let end = Int128(position / largest * Self.fineParts)
      let part = end > 0 ? max(0, end - ends.above) : min(0, end - ends.below)
      ends = (max(ends.above, end), min(ends.below, end))
      return part
    }
  }

  private static let fineParts = 1e12

  private func cells(at index: Int) -> [Cell] {
    chart.series.map { index < $0.values.count ? $0.values[index] : .empty }
  }

  /// The value of each bar in figures; for a stack the sum of its parts, where they have one.
  private var answers: [String] {
    let bars = chart.labels.indices.map(cells(at:))
    guard isStacked else {
      return Grid.column(of: bars.map { $0.first ?? .empty }, wording).texts
    }
    guard chart.kind == .tornado else {
      return bars.map { cells in cells.sum.map { wording.text(of: $0, look) } ?? "" }
    }
    let columns = chart.series.indices.map { series in
      let texts = Grid.column(of: bars.map { $0[series] }, wording).texts
      let width = texts.map(\.displayWidth).max() ?? 0
      return texts.map { $0.padded(to: width, .right) }
    }
    return bars.indices.map { bar in columns.map { $0[bar] }.joined(separator: Self.gap) }
  }

  private var look: FigureLook {
    FigureLook(amounts: wording.figures.look(of: chart.series.flatMap(\.values)))
  }
}

extension Cell {
  /// How long the bar of the cell is in relation to others of its kind; words have none.
  fileprivate var length: Int128 {
    switch self {
    case .money(let money), .change(let money): Int128(money.minorUnits)
    case .count(let count): Int128(count)
    case .share(let share), .score(let share), .written(_, let share), .shareChange(let share):
      share.length
    case .returnRate(let rate): rate.fraction.length
    case .measure(let measure): measure.fraction.length
    case .number(let number), .numberChange(let number):
      // What is beyond these is beyond all that is drawn beside it.
      number.isFinite
        ? Int128((min(max(number, -1e20), 1e20) * 1_000_000).rounded()) * 1_000_000 : 0
    case .uncertain(let cell, _, _), .rounded(let cell, _): cell.length
    case .empty, .unknown, .text, .message, .marked, .day: 0
    }
  }
}

extension Fraction {
  /// The fraction in parts of 10^12, which is finer than any screen.
  fileprivate var length: Int128 {
    Int128(numerator) * 1_000_000_000_000 / Int128(denominator)
  }
}

extension [Cell] {
  /// The sum of cells that are all money or all counts.
  fileprivate var sum: Cell? {
    var sum: Cell?
    for cell in self where cell != .empty {
      guard let next = sum.map({ $0.adding(cell) }) ?? cell else { return nil }
      sum = next
    }
    return sum
  }
}

extension Cell {
  fileprivate func adding(_ other: Cell) -> Cell? {
    switch (self, other) {
    case (.money(let left), .money(let right)): .money(left + right)
    case (.change(let left), .change(let right)): .change(left + right)
    case (.count(let left), .count(let right)):
      left.addingReportingOverflow(right).overflow ? nil : .count(left + right)
    case (.empty, _), (.unknown, _), (.text, _), (.message, _), (.marked, _), (.money, _),
      (.share, _),
      (.count, _), (.returnRate, _), (.measure, _), (.number, _), (.score, _), (.day, _),
      (.change, _), (.numberChange, _),
      (.shareChange, _), (.rounded, _), (.uncertain, _),
      (.written, _):
      nil
    }
  }
}
