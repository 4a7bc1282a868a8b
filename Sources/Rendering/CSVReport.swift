import Quantities
import Reports

/// The tables of a report as RFC 4180 has them, one after another with an empty line between.
///
/// Headings, notes and lines to type have no place in it and are left out. A text that a
/// spreadsheet would take for a formula begins with an apostrophe.
struct CSVReport {
  let wording: Wording

  init(_ wording: Wording) {
    self.wording = wording
  }

  func text(of report: Report) -> String {
    report.blocks.compactMap(records(of:))
      .map { records in records.map { line(of: $0) }.joined() }
      .joined(separator: "\r\n")
  }

  /// The records of a block, its keys first; nil where it holds no data.
  private func records(of block: Block) -> [[String]]? {
    switch block {
    case .heading, .note, .code: nil
    case .value(let value): records(of: value)
    case .table(let table): records(of: table.withSpreads)
    case .tree(let tree): records(of: tree.withSpreads)
    case .chart(let chart): records(of: chart.table)
    }
  }

  private func records(of value: Value) -> [[String]] {
    let keys = ["value", "value_p5", "value_p95"].prefix(value.cell.isUncertain ? 3 : 1)
    let fields = value.cell.spreadApart.prefix(keys.count).map(field)
    guard let name = value.name else { return [Array(keys), fields] }
    return [["name"] + keys, [field(.message(name))] + fields]
  }

  private func records(of table: Table) -> [[String]] {
    [table.columns.map { guarded($0.key) }] + table.rows.map { $0.cells.map(field) }
  }

  private func records(of tree: Tree) -> [[String]] {
    let rows = tree.rows.map { row in
      [field(.text(row.path)), String(row.depth)] + row.cells.map(field)
    }
    return [["path", "depth"] + tree.columns.map { guarded($0.key) }] + rows
  }

  private func field(_ cell: Cell) -> String {
    guard cell != .unknown else { return "" }
    return MachineFigures(wording.style.currency).digits(of: cell)
      ?? guarded(wording.text(of: cell))
  }

  /// A text that no spreadsheet runs.
  private func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@＝＋－＠\t\r\n".unicodeScalars.contains(first)
    else { return text }
    return "'" + text
  }

  private func line(of fields: [String]) -> String {
    // A lone empty field would be the empty line that stands between tables.
    fields == [""] ? "\"\"\r\n" : fields.map(quoted).joined(separator: ",") + "\r\n"
  }

  private func quoted(_ field: String) -> String {
    let needsQuotes = field.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    guard needsQuotes else { return field }
    let doubled = field.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return "\"" + doubled + "\""
  }
}
