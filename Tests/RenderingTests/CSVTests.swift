import Quantities
import Rendering
import Reports
import Seeds
import Testing
import Text

private func csv(_ blocks: Block...) -> String {
  Renderer(.csv, .plain).render(Report(blocks))
}

/// The records of RFC 4180, read character by character.
private func records(of csv: String) -> [[String]] {
  var records: [[String]] = []
  var record: [String] = []
  var field = ""
  var isQuoted = false
  let scalars = Array(csv.unicodeScalars)
  var index = 0
  while index < scalars.count {
    let scalar = scalars[index]
    if isQuoted {
      if scalar != "\"" {
        field.unicodeScalars.append(scalar)
      } else if index + 1 < scalars.count, scalars[index + 1] == "\"" {
        field += "\""
        index += 1
      } else {
        isQuoted = false
      }
    } else if scalar == "\"" {
      isQuoted = true
    } else if scalar == "," {
      record.append(field)
      field = ""
    } else if scalar == "\n" {
      records.append(record + [field])
      (record, field) = ([], "")
    } else if scalar != "\r" {
      field.unicodeScalars.append(scalar)
    }
    index += 1
  }
  return records
}

@Test func `CSV has keys, plain numbers, and tables apart`() {
  let expected = """
    path,depth,line,amount,share,owner
    total,0,total,1000000.00,1,
    core business,1,core business,500000.00,0.5,Li Na
    core business.工业软件,2,工业软件,400000.00,0.8,王芳
    emerging markets,1,emerging markets,300000.00,0.3,
    brand,1,brand,200000.00,0.2,

    line,before,after
    events,400000.00,280000.00
    seminars,100000.00,220000.00

    label,amount
    core,500000.00
    新兴市场,300000.00
    brand,195000.00

    value
    12345

    """
  let actual = csv(
    .heading("no place"), .tree(Samples.tree), .note("no place"), .table(Samples.changes),
    .chart(Samples.bars), .code(["no place"]), .value(Value(.count(12_345))))
  #expect(actual == expected.replacing("\n", with: "\r\n"))
}

@Test(arguments: [
  ("=1+1", "'=1+1"), ("+5", "'+5"), ("-5", "'-5"), ("@x", "'@x"), ("＝1", "'＝1"), ("a=b", "a=b"),
  ("'x", "'x"),
])
func `no text becomes a formula of a spreadsheet`(text: String, field: String) {
  #expect(csv(.value(Value(.text(text)))) == "value\r\n\(field)\r\n")
}

@Test func `numbers below zero are no text`() {
  #expect(csv(.value(Value(fen(-5)))) == "value\r\n-0.05\r\n")
}

@Test(arguments: UInt64(1)...200)
func `a reader of CSV gets back every text`(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let alphabet = ["a", "\"", ",", "\n", "\r", "\r\n", " ", "预", "x"]
  let rows = (0..<5).map { _ in
    (0..<3).map { _ in
      "t"
        + (0..<Int.random(in: 0...5, using: &random))
        .map { _ in alphabet.randomElement(using: &random)! }.joined()
    }
  }
  let table = Table(
    columns: ["a", "b", "c"].map { Column($0, "t") },
    rows: rows.map { Table.Row($0.map { .text($0) }) })
  let read = records(of: csv(.table(table)))
  #expect(read == [["a", "b", "c"]] + rows)
}
