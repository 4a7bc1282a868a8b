import Reports
import Text

/// A report as GitHub Flavored Markdown; charts are tables of their data.
struct MarkdownReport {
  let wording: Wording

  init(_ wording: Wording) {
    self.wording = wording
  }

  /// The lines of a report, with an empty one between its blocks.
  func lines(of report: Report) -> [String] {
    Array(report.blocks.map(lines(of:)).filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let message): ["## " + wording.text(of: message).markdown]
    case .note(let message): paragraph(wording.text(of: message))
    case .code(let lines, let chinese):
      fenced(wording.choice(of: lines, chinese).map { wording.escaped($0.replacingTabs) })
    case .value(let value): paragraph(wording.text(of: value))
    case .table(let table): lines(of: table)
    case .tree(let tree): lines(of: Grid(tree, wording), title: tree.title)
    case .chart(let chart): lines(of: Grid(chart.table, wording), title: chart.title)
    }
  }

  private func lines(of table: Table) -> [String] {
    if case .sentence(let message) = table.layout { return lines(of: .note(message)) }
    return lines(of: Grid(table.spread(wording), wording), title: table.title)
  }

  private func paragraph(_ text: String) -> [String] {
    text.split(separator: "\n").map { String($0).markdownParagraph }
  }

  /// Lines between fences longer than any in them.
  private func fenced(_ lines: [String]) -> [String] {
    let longest = lines.flatMap { $0.split { $0 != "`" }.map(\.count) }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence] + lines + [fence]
  }

  private func lines(of grid: Grid, title: Message?) -> [String] {
    let heading = title.map { ["### " + wording.text(of: $0).markdown, ""] } ?? []
    guard !grid.titles.isEmpty else { return heading }
    let titles = grid.titles.map(\.markdown)
    let rows = grid.rows.map(texts(of:))
    let widths = titles.indices.map { column in
      max(3, ([titles] + rows).map { $0[column].displayWidth }.max() ?? 0)
    }
    let rule = zip(widths, grid.isNumeric).map { width, isNumeric in
      String(repeating: "-", count: isNumeric ? width - 1 : width) + (isNumeric ? ":" : "")
    }
    let lines = ([titles] + rows).map { line(of: $0, widths, grid.isNumeric) }
    return heading + lines.prefix(1) + [line(of: rule, widths, grid.isNumeric)] + lines.dropFirst()
  }

  /// The cells of a row, indented by their depth, in bold where they sum up.
  private func texts(of row: Grid.Row) -> [String] {
    row.texts.enumerated().map { column, text in
      let indentation = column == 0 ? String(repeating: "&emsp;", count: row.depth) : ""
      let text = text.markdown
      return indentation + (row.isTotal && !text.isEmpty ? "**" + text + "**" : text)
    }
  }

  private func line(of texts: [String], _ widths: [Int], _ isNumeric: [Bool]) -> String {
    let cells = texts.indices.map {
      texts[$0].padded(to: widths[$0], isNumeric[$0] ? .right : .left)
    }
    return "| " + cells.joined(separator: " | ") + " |"
  }
}

extension String {
  /// The text with everything escaped that Markdown would take for a sign of its own.
  var markdown: String {
    var text = ""
    for scalar in unicodeScalars {
      if "\\`*_[]<>|~&$#".unicodeScalars.contains(scalar) { text += "\\" }
      text.unicodeScalars.append(scalar == "\n" ? " " : scalar)
    }
    return text
  }

  /// The text as a paragraph, which begins no list, quotation or rule.
  var markdownParagraph: String {
    let text = String(markdown.drop { $0 == " " })
    guard let first = text.first else { return text }
    if "+-=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = text[digits.endIndex...].first, ".)".contains(mark)
    else { return text }
    return digits + "\\" + text[digits.endIndex...]
  }
}
