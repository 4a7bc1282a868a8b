import JSON
import Quantities
import Rendering
import Reports
import Seeds
import Testing
import Text

/// Cells of every kind, with the values that are hardest to write.
private func randomCell(_ random: inout SeededGenerator) -> Cell {
  let whole = Int64.random(in: 1 ... .max, using: &random)
  let cells: [Cell] = [
    .empty, .text("预算 | \"x\",\u{202E}\n=1"), .message("\(1_000) of \("{2}")"),
    .money(Money(minorUnits: .random(in: .min ... .max, using: &random))),
    .money(Money(minorUnits: .min)), .change(Money(minorUnits: .max)), .count(.min),
    share(.random(in: 0...whole, using: &random), of: whole),
    .measure(Measure(millionths: .random(in: .min ... .max, using: &random))),
    .measure(Measure(millionths: .min)),
    Fraction(.random(in: 0...whole, using: &random), of: whole).map(Cell.score) ?? .empty,
    ReturnRate(whole, decimals: 18).map(Cell.returnRate) ?? .empty,
    Day(year: 9_999, month: 12, day: 31).map(Cell.day) ?? .empty,
  ]
  return cells.randomElement(using: &random) ?? .empty
}

private func randomBlock(_ random: inout SeededGenerator) -> Block {
  let columns = (0..<Int.random(in: 0...6, using: &random)).map { Column("c\($0)", "title") }
  let cells = (0..<5).map { _ in columns.map { _ in randomCell(&random) } }
  let layouts: [Table.Layout] = [.grid, .bare, .changes]
  let kinds: [Chart.Kind] = [.bars, .stackedBars, .heat, .fan, .tornado]
  let blocks: [Block] = [
    .heading("h"), .note("n \(Message.verbatim("note"))"), .code(["", "\t", "`"]),
    .value(Value(randomCell(&random), name: "v")),
    .table(
      Table(
        columns: columns, rows: cells.map { Table.Row($0, isTotal: random.next() % 3 == 0) },
        layout: layouts.randomElement(using: &random) ?? .grid)),
    .tree(
      Tree(
        title: "t", columns: columns,
        rows: cells.enumerated().map { Tree.Row(depth: $0 * 9, path: "p", cells: $1) })),
    .chart(
      Chart(
        kind: kinds.randomElement(using: &random) ?? .bars,
        labels: cells.map { $0.first ?? .empty },
        series: columns.map { Chart.Series($0.key, $0.title, values: cells[0]) })),
  ]
  return blocks.randomElement(using: &random) ?? .heading("h")
}

@Test(arguments: UInt64(1)...300)
func `every report is written in every format, and JSON is one valid line`(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let blocks = (0..<6).map { _ in randomBlock(&random) }
  let report = Report(blocks)
  let style = Style(
    language: seed.isMultiple(of: 2) ? .english : .chinese,
    numbers: seed.isMultiple(of: 3) ? .plain : .chinese, width: Int(seed) - 50,
    color: seed.isMultiple(of: 5), charts: seed.isMultiple(of: 7) ? .off : .ascii)
  for format in Format.allCases {
    let text = Renderer(format, style).render(Answer("x", report))
    #expect(text.isEmpty || text.hasSuffix("\n") || text.hasSuffix("\r\n"))
    #expect(format == .json || format == .csv || !text.unicodeScalars.contains("\u{202E}"))
  }
  let line = Renderer(.json, style).render(Answer("x", report))
  #expect(line.utf8.count { $0 == 10 } == 1)
  let json = try JSON(reading: Array(line.utf8))
  guard case .array(let written) = json["report"] else {
    Issue.record("no report in \(line)")
    return
  }
  #expect(written.count == blocks.count)
}

@Test(arguments: UInt64(1)...200)
func `a reader of JSON gets back the rows of a table`(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let amounts = (0..<4).map { _ in Int64.random(in: -90_000_000...90_000_000, using: &random) }
  let table = Table(
    columns: [Column("line", "line"), Column("amount", "amount")],
    rows: amounts.enumerated().map { Table.Row([.text("l\($0)"), fen($1)]) })
  let line = Renderer(.json, .plain).render(Answer("x", Report(.table(table))))
  let json = try JSON(reading: Array(line.utf8))
  let rows = amounts.enumerated().map { place, amount in
    json["report"]?[0]?["rows"]?[place].map { [$0["line"], $0["amount"]] }
  }
  #expect(
    rows
      == amounts.enumerated().map { place, amount in
        [.string("l\(place)"), .number(Money(minorUnits: amount).decimal)]
      })
}

extension Money {
  /// With two decimals, written apart from the program's own way.
  fileprivate var decimal: String {
    let digits = String(minorUnits.magnitude)
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return (minorUnits < 0 ? "-" : "") + padded.dropLast(2) + "." + padded.suffix(2)
  }
}
