import Quantities
import Reports
import Text

/// A report as machines read it: English keys, numbers as numbers, money in currency units.
struct JSONReport {
  let wording: Wording

  init(_ wording: Wording) {
    self.wording = wording
  }

  /// The object that one command prints.
  func object(of answer: Answer) -> JSONValue {
    let command = (key: "command", value: JSONValue.string(answer.command))
    return switch answer.outcome {
    case .success(let report):
      .object([command, ("ok", .bool(true)), ("report", blocks(of: report))])
    case .failure(let failure):
      .object([command, ("ok", .bool(false)), ("error", error(of: failure))])
    }
  }

  func blocks(of report: Report) -> JSONValue {
    .array(report.blocks.map(value(of:)))
  }

  /// Place, message and hint of a refused line, as far as there are any.
  func error(of failure: Failure) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = []
    if let place = failure.chain.last { members += self.members(of: place) }
    if failure.range != nil { members.append(("column", .number(String(failure.column)))) }
    members.append(("message", text(failure.message)))
    if let hint = failure.hint { members.append(("hint", text(hint))) }
    let outer = failure.chain.dropLast()
    if !outer.isEmpty {
      members.append(("chain", .array(outer.map { .object(self.members(of: $0)) })))
    }
    return .object(members)
  }

  private func members(of place: Failure.Place) -> [(key: String, value: JSONValue)] {
    [("file", .string(place.file)), ("line", .number(String(place.line)))]
  }

  private func value(of block: Block) -> JSONValue {
    switch block {
    case .heading(let message): object("heading", nil, [("text", text(message))])
    case .note(let message): object("note", nil, [("text", text(message))])
    case .code(let lines): object("code", nil, [("lines", .array(lines.map { .string($0) }))])
    case .value(let value):
      object("value", nil, named(value.name) + [("value", self.value(of: value.cell))])
    case .table(let table): self.value(of: table)
    case .tree(let tree): self.value(of: tree)
    case .chart(let chart): self.value(of: chart)
    }
  }

  private func value(of table: Table) -> JSONValue {
    let keys = table.columns.map(\.key)
    let rows = table.rows.filter { !$0.isTotal }.map { row(keys, $0.cells) }
    let totals = table.rows.filter(\.isTotal).map { row(keys, $0.cells) }
    return object(
      "table", table.title,
      [("columns", strings(keys)), ("rows", .array(rows))]
        + (totals.isEmpty ? [] : [("totals", .array(totals))]))
  }

  private func value(of tree: Tree) -> JSONValue {
    let keys = tree.columns.map(\.key)
    let rows = tree.rows.map { branch in
      row(
        keys, branch.cells,
        after: [("path", .string(branch.path)), ("depth", .number(String(branch.depth)))])
    }
    return object(
      "tree", tree.title, [("columns", strings(keys)), ("rows", .array(rows))])
  }

  private func value(of chart: Chart) -> JSONValue {
    let table = chart.table
    let keys = table.columns.map(\.key)
    return object(
      "chart", chart.title,
      [
        ("form", .string(chart.kind.rawValue)), ("columns", strings(keys)),
        ("rows", .array(table.rows.map { row(keys, $0.cells) })),
      ])
  }

  private func object(
    _ kind: String, _ title: Message?, _ members: [(key: String, value: JSONValue)]
  ) -> JSONValue {
    let title = title.map { [(key: "title", value: text($0))] } ?? []
    return .object([("kind", .string(kind))] + title + members)
  }

  private func named(_ name: Message?) -> [(key: String, value: JSONValue)] {
    name.map { [(key: "name", value: text($0))] } ?? []
  }

  private func row(
    _ keys: [String], _ cells: [Cell], after start: [(key: String, value: JSONValue)] = []
  ) -> JSONValue {
    .object(start + zip(keys, cells).map { (key: $0, value: value(of: $1)) })
  }

  private func value(of cell: Cell) -> JSONValue {
    if let digits = MachineFigures(wording.style.currency).digits(of: cell) {
      return .number(digits)
    }
    return cell == .empty ? .null : .string(wording.text(of: cell))
  }

  private func text(_ message: Message) -> JSONValue {
    .string(wording.text(of: message))
  }

  private func strings(_ strings: [String]) -> JSONValue {
    .array(strings.map { .string($0) })
  }
}
