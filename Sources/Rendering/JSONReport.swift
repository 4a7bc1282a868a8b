import JSON
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
  func object(of answer: Answer) -> JSON {
    let command = JSON.string(answer.command)
    return switch answer.outcome {
    case .success(let report):
      .object(["command": command, "ok": .bool(true), "report": blocks(of: report)])
    case .failure(let failure):
      .object(["command": command, "ok": .bool(false), "error": error(of: failure)])
    }
  }

  func blocks(of report: Report) -> JSON {
    .array(report.blocks.map(value(of:)))
  }

  /// Place, message and hint of a refused line, as far as there are any.
  func error(of failure: Failure) -> JSON {
    let place = failure.chain.last
    let outer = failure.chain.dropLast()
    return .object([
      "file": place.map { .string($0.file) },
      "line": place.map { .number($0.line) },
      "column": failure.range.map { _ in .number(failure.column) },
      "message": .string(wording.text(ofError: failure.message)),
      "hint": failure.hint.map(text),
      "chain": outer.isEmpty ? nil : .array(outer.map(value(of:))),
    ])
  }

  private func value(of place: Failure.Place) -> JSON {
    .object(["file": .string(place.file), "line": .number(place.line)])
  }

  private func value(of block: Block) -> JSON {
    switch block {
    case .heading(let message): .object(["kind": .string("heading"), "text": text(message)])
    case .note(let message): .object(["kind": .string("note"), "text": text(message)])
    case .code(let lines, _): .object(["kind": .string("code"), "lines": strings(lines)])
    case .value(let value):
      .object([
        "kind": .string("value"), "name": value.name.map(text), "value": self.value(of: value.cell),
        "value_p5": percentiles(of: value.cell)?[0], "value_p95": percentiles(of: value.cell)?[1],
      ])
    case .table(let table): self.value(of: table.withSpreads)
    case .tree(let tree): self.value(of: tree.withSpreads)
    case .chart(let chart): self.value(of: chart)
    }
  }

  /// P5 and P95 of what is not certain.
  private func percentiles(of cell: Cell) -> [JSON]? {
    cell.isUncertain ? cell.spreadApart.dropFirst().map(value(of:)) : nil
  }

  private func value(of table: Table) -> JSON {
    let keys = table.columns.map(\.key)
    let rows = table.rows.filter { !$0.isTotal }.map { row(keys, $0.cells) }
    let totals = table.rows.filter(\.isTotal).map { row(keys, $0.cells) }
    return .object([
      "kind": .string("table"), "title": table.title.map(text), "columns": strings(keys),
      "rows": .array(rows), "totals": totals.isEmpty ? nil : .array(totals),
    ])
  }

  private func value(of tree: Tree) -> JSON {
    let keys = tree.columns.map(\.key)
    let rows = tree.rows.map { branch in
      row(
        keys, branch.cells,
        after: [
          JSON.Member("path", .string(branch.path)), JSON.Member("depth", .number(branch.depth)),
        ])
    }
    return .object([
      "kind": .string("tree"), "title": tree.title.map(text), "columns": strings(keys),
      "rows": .array(rows),
    ])
  }

  private func value(of chart: Chart) -> JSON {
    let table = chart.table
    let keys = table.columns.map(\.key)
    return .object([
      "kind": .string("chart"), "title": chart.title.map(text),
      "form": .string(chart.kind.rawValue),
      "columns": strings(keys), "rows": .array(table.rows.map { row(keys, $0.cells) }),
    ])
  }

  private func row(
    _ keys: [String], _ cells: [Cell], after start: [JSON.Member] = []
  ) -> JSON {
    .object(start + zip(keys, cells).map { JSON.Member($0, value(of: $1)) })
  }

  private func value(of cell: Cell) -> JSON {
    if let digits = MachineFigures(wording.style.currency).digits(of: cell) {
      return .number(digits)
    }
    return [.empty, .unknown].contains(cell) ? .null : .string(wording.text(of: cell))
  }

  private func text(_ message: Message) -> JSON {
    .string(wording.text(of: message))
  }

  private func strings(_ strings: [String]) -> JSON {
    .array(strings.map(JSON.string))
  }
}
