import JSON
import Quantities
import Rendering
import Reports
import Seeds
import Testing
import Text

private func json(_ command: String, _ outcome: Result<Report, Failure>) -> String {
  Renderer(.json, .plain).render(Answer(command, outcome))
}

@Test func `an answer is one object on one line, numbers as numbers`() {
  let table = Table(
    title: "Budget",
    columns: [Column("line", "line"), Column("amount", "amount"), Column("share", "share")],
    rows: [
      Table.Row([.text("total"), yuan(1_000_000), share(1, of: 1)]),
      Table.Row([.text("core"), yuan(500_000), share(1, of: 2)]),
      Table.Row([.text("all"), yuan(1_500_000), .empty], isTotal: true),
    ])
  #expect(
    json("budget show", .success(Report(.table(table), .note("a \("b")")))) == """
      {"command":"budget show","ok":true,"report":[{"kind":"table","title":"Budget",\
      "columns":["line","amount","share"],"rows":[\
      {"line":"total","amount":1000000.00,"share":1},\
      {"line":"core","amount":500000.00,"share":0.5}],\
      "totals":[{"line":"all","amount":1500000.00,"share":null}]},\
      {"kind":"note","text":"a b"}]}

      """)
}

@Test func `every kind of block has its form`() throws {
  let rate = try #require(ReturnRate(25, decimals: 1))
  let day = try #require(Day(year: 2027, month: 3, day: 9))
  let tree = Tree(
    columns: [Column("line", "line")],
    rows: [Tree.Row(depth: 1, path: "core.events", cells: [.text("events")])])
  let report = Report(
    .heading("h"), .code(["a", "b"]), .tree(tree), .chart(Samples.bars),
    .value(Value(.returnRate(rate), name: "rate")), .value(Value(.day(day))),
    .value(Value(.change(Money(minorUnits: -5)))), .value(Value(share(1, of: 3))))
  #expect(
    json("x", .success(report)) == """
      {"command":"x","ok":true,"report":[{"kind":"heading","text":"h"},\
      {"kind":"code","lines":["a","b"]},\
      {"kind":"tree","columns":["line"],"rows":[{"path":"core.events","depth":1,"line":"events"}]},\
      {"kind":"chart","title":"Budget","form":"bars","columns":["label","amount"],"rows":[\
      {"label":"core","amount":500000.00},{"label":"新兴市场","amount":300000.00},\
      {"label":"brand","amount":195000.00}]},\
      {"kind":"value","name":"rate","value":2.5},{"kind":"value","value":"2027-03-09"},\
      {"kind":"value","value":-0.05},{"kind":"value","value":0.333333333333}]}

      """)
}

@Test func `a failure has place, message and hint as far as there are any`() {
  let place = Failure.Place(file: "a.plan", line: 3)
  let failure = Failure(
    chain: [place], source: "budget set nowhere 5", range: 11..<18, message: "m", hint: "h")
  #expect(
    json("budget set nowhere 5", .failure(failure)) == """
      {"command":"budget set nowhere 5","ok":false,"error":{"file":"a.plan","line":3,"column":12,\
      "message":"m","hint":"h"}}

      """)
  let bare = Failure(source: "x", range: nil, message: "m", hint: nil)
  #expect(
    json("x", .failure(bare)) == #"{"command":"x","ok":false,"error":{"message":"m"}}"# + "\n")
  let included = Failure(
    chain: [place, Failure.Place(file: "b.plan", line: 1)], source: "x", range: nil,
    message: "m", hint: nil)
  #expect(
    Renderer(.json, .plain).render(included) == """
      {"file":"b.plan","line":1,"message":"m","chain":[{"file":"a.plan","line":3}]}

      """)
}

@Test(arguments: UInt64(1)...200)
func `a reader of JSON gets back every text, from one line`(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let text = String(
    String.UnicodeScalarView(
      (0..<20).map { _ in
        Unicode.Scalar(
          UInt32.random(in: 0...(seed.isMultiple(of: 2) ? 0xFF : 0x2FFF), using: &random))!
      }))
  let line = json(text, .success(Report(.value(Value(.text(text))))))
  #expect(line.unicodeScalars.count { $0.properties.generalCategory == .control } == 1)
  #expect(!line.unicodeScalars.contains("\u{2028}"))
  let answer = try JSON(reading: Array(line.utf8))
  #expect(answer["command"] == .string(text))
  #expect(answer["report"]?[0]?["value"] == .string(text))
}

@Test(arguments: UInt64(1)...300)
func `money in JSON is its digits, and a share is near the fraction`(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let minor =
    Int64.random(in: .min ... .max, using: &random) >> Int64.random(in: 0...60, using: &random)
  let whole =
    Int64.random(in: 1 ... .max, using: &random) >> Int64.random(in: 0...62, using: &random)
  let part = Int64.random(in: 0...max(1, whole), using: &random)
  let line = json(
    "x", .success(Report(.value(Value(fen(minor))), .value(Value(share(part, of: max(1, whole)))))))
  let digits = try #require(line.firstMatch(of: /"value":(-?)(\d+)\.(\d\d)}/))
  #expect(Int64(digits.1 + digits.2 + digits.3) == minor)
  let value = try JSON(reading: Array(line.utf8))["report"]?[1]?["value"]
  guard case .number(let written) = value, let read = Double(written) else {
    Issue.record("no number in \(line)")
    return
  }
  let exact = Double(part) / Double(max(1, whole))
  #expect(abs(read - exact) <= exact * 1e-11)
}

extension JSON {
  /// The value under a key, where this is an object.
  subscript(key: String) -> JSON? {
    if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
  }

  /// The value at a place, where this is a list.
  subscript(place: Int) -> JSON? {
    if case .array(let values) = self, values.indices.contains(place) { values[place] } else { nil }
  }
}

@Test(arguments: [Format.json, .csv])
func `what machines read does not depend on language or number style`(format: Format) {
  let report = Report(
    .chart(
      Chart(
        title: "\("total" as Message): \(Money(minorUnits: 100_000_000))", kind: .bars,
        labels: [.message("total")],
        series: [.init("amount", "Amount", values: [.money(Money(minorUnits: 100_000_000))])])),
    .note("\(Money(minorUnits: 100_000_000)) unallocated."))
  let chinese = Renderer(format, Style(language: .chinese, numbers: .chinese)).render(report)
  #expect(chinese == Renderer(format, .plain).render(report))
}
