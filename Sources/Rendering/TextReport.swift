import Reports
import Text

/// A report as a screen of text.
struct TextReport {
  let wording: Wording

  init(_ wording: Wording) {
    self.wording = wording
  }

  /// The lines of a report; tables, trees and charts stand apart by an empty line.
  func lines(of report: Report) -> [String] {
    var lines: [String] = []
    var previous: Block?
    for block in report.blocks {
      let added = self.lines(of: block)
      guard !added.isEmpty else { continue }
      if let previous, !(previous.isTight && block.follows(previous)) { lines.append("") }
      lines += added
      previous = block
    }
    return lines
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let message): heading(message)
    case .note(let message): wording.text(of: message).wrapped(to: wording.style.columns)
    case .code(let lines, let chinese):
      wording.choice(of: lines, chinese).map { wording.escaped($0.replacingTabs) }
    case .value(let value): wording.text(of: value).wrapped(to: wording.style.columns)
    case .table(let table): lines(of: table)
    case .tree(let tree): heading(tree.title) + TextGrid(Grid(tree, wording), wording).lines
    case .chart(let chart): lines(of: chart)
    }
  }

  private func lines(of table: Table) -> [String] {
    if case .sentence(let message) = table.layout { return lines(of: .note(message)) }
    let (shown, rest) = table.spread(wording).excerpted
    let grid = Grid(shown, wording)
    return heading(table.title)
      + (table.layout == .changes
        ? TextChanges(grid, wording).lines
        : TextGrid(grid, wording, hasTitles: table.layout != .bare).lines)
      + (rest.map { wording.text(of: $0).wrapped(to: wording.style.columns) } ?? [])
  }

  private func lines(of chart: Chart) -> [String] {
    guard wording.style.charts != .off else { return lines(of: chart.table) }
    return switch chart.kind {
    case .heat: lines(of: HeatTable(chart, wording).table)
    case .fan: heading(chart.title) + FanChart(chart, wording).lines
    case .bars, .stackedBars, .tornado: heading(chart.title) + TextChart(chart, wording).lines
    }
  }

  private func heading(_ title: Message?) -> [String] {
    guard let title else { return [] }
    return wording.text(of: title).wrapped(to: wording.style.columns)
      .map { wording.style.color ? Color.bold.paint($0) : $0 }
  }
}

extension Block {
  /// Whether another block may follow without an empty line.
  fileprivate var isTight: Bool {
    switch self {
    case .heading, .note, .code, .value: true
    case .table(let table): table.layout != .grid && table.layout != .crossed
    case .tree, .chart: false
    }
  }

  /// Whether the block may stand right below that one.
  fileprivate func follows(_ previous: Block) -> Bool {
    if case .heading = self { return false }
    if case .heading = previous { return title == nil }
    return isTight
  }

  private var title: Message? {
    switch self {
    case .heading, .note, .code, .value: nil
    case .table(let table): table.title
    case .tree(let tree): tree.title
    case .chart(let chart): chart.title
    }
  }
}

extension Wording {
  /// A named answer on one line.
  func text(of value: Value) -> String {
    let answer = text(of: value.cell)
    guard let name = value.name else { return answer }
    return text(of: "\(name): \(Message.verbatim(answer))")
  }
}

extension String {
  /// A tab as one blank, so that columns can be counted.
  var replacingTabs: String {
    String(map { $0 == "\t" ? " " : $0 })
  }
}
