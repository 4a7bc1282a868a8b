import LineEditing
import Seeds
import Testing
import Text

struct CandidateListingTests {
  private func list(
    _ candidates: [TypedWord.Candidate], columns: Int = 40, rows: Int = 24, mayDim: Bool = false
  ) -> [String] {
    let listing = CandidateListing(
      on: Terminal.Size(columns: columns, rows: rows), mayDim: mayDim)
    return listing.page(of: candidates[...]).text.split(separator: "\n").map(String.init)
  }

  @Test func `descriptions stand in a column`() {
    let candidates = [("add", "adds a line"), ("预算拆分", "按比例拆分"), ("undo", "")]
    #expect(
      list(candidates.map { TypedWord.Candidate($0, about: $1) }) == [
        "add       adds a line",
        "预算拆分  按比例拆分",
        "undo",
      ])
  }

  @Test func `what is too long is cut`() {
    let candidates = [
      TypedWord.Candidate("short", about: "一段很长的说明文字，放不下这一行的宽度，所以被截断"),
      TypedWord.Candidate("a label that leaves no room for words", about: "gone"),
      TypedWord.Candidate(String(repeating: "预", count: 30), about: "gone"),
    ]
    #expect(
      list(candidates) == [
        "short                     一段很长的说…",
        "a label that leaves no room for words",
        "预预预预预预预预预预预预预预预预预预预…",
      ])
  }

  @Test func `descriptions are dimmed where they may be`() {
    let rows = list([TypedWord.Candidate("add", about: "adds")], mayDim: true)
    #expect(rows == ["add  \u{1B}[2madds\u{1B}[0m"])
  }

  @Test func `without descriptions candidates are read down several columns`() {
    let names = ["a", "bb", "预算", "dd", "e", "f", "g", "h"]
    #expect(
      list(names.map { TypedWord.Candidate($0) }, columns: 20) == [
        "a     dd    g",
        "bb    e     h",
        "预算  f",
      ])
  }

  @Test func `what has no room is counted`() {
    let candidates = (1...100).map { TypedWord.Candidate("\($0)", about: "number") }
    let rows = list(candidates, rows: 10)
    #expect(rows.count == 8)
    #expect(rows.last == "… 93 more; Tab again")
    #expect(list(Array(candidates.prefix(8)), rows: 10).last == "8  number")
  }

  @Test(arguments: [0, 7, 8, 9, 40])
  func `page after page shows all`(count: Int) {
    let candidates = (0..<count).map { TypedWord.Candidate("\($0)", about: "number") }
    let listing = CandidateListing(on: Terminal.Size(columns: 40, rows: 10))
    var rest = candidates[...]
    var shown: [String] = []
    while !rest.isEmpty {
      let page = listing.page(of: rest)
      shown += page.text.split(separator: "\n").filter { !$0.hasPrefix("…") }.map { row in
        String(row.prefix { $0 != " " })
      }
      rest = rest.dropFirst(page.count)
    }
    #expect(shown == candidates.map(\.label))
  }

  @Test func `control characters are shown as code`() {
    #expect(list([TypedWord.Candidate("a\u{1B}[31m")]) == ["a\\u{1B}[31m"])
  }

  @Test(arguments: UInt64(1)...300)
  func `every list fits on its screen and loses nothing`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let isDescribed = Bool.random(using: &dice)
    let candidates = (0..<Int.random(in: 1...200, using: &dice)).map { index in
      let name = String(repeating: "预", count: .random(in: 0...20, using: &dice))
      return TypedWord.Candidate("\(index)\(name)", about: isDescribed ? "说明 \(name)" : "")
    }
    let (columns, rows) = (
      Int.random(in: 1...100, using: &dice), Int.random(in: 1...30, using: &dice)
    )
    let listed = list(candidates, columns: columns, rows: rows)
    #expect(listed.allSatisfy { $0.displayWidth < max(columns, 2) })
    #expect(listed.count <= max(rows - 2, 2))
    guard columns > 60 else { return }
    let left = listed.last.flatMap { Int($0.dropFirst(2).prefix { $0 != " " }) }
    let counted = listed.last?.hasPrefix("…") ?? false ? left ?? 0 : 0
    let shown = candidates.filter { candidate in
      listed.contains { $0 == candidate.label || "  \($0)  ".contains("  \(candidate.label)  ") }
    }
    #expect(shown.count + counted == candidates.count)
  }

  @Test func `a million candidates cost no more than a screenful`() {
    let candidates = Array(repeating: TypedWord.Candidate("线", about: "line"), count: 1_000_000)
    let time = ContinuousClock().measure {
      #expect(list(candidates).last == "… 999979 more; Tab again")
    }
    #expect(time < .seconds(2))
  }
}
