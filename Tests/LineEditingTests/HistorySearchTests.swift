import LineEditing
import Seeds
import Testing

struct HistorySearchTests {
  private static let entries = [
    "budget show", "plan new 年度规划", "Budget Add events 5m", "预算 拆分 ５:3", "one\ntwo 预算",
  ]

  private func search(from line: OfferedLine = OfferedLine("half")) -> HistorySearch {
    HistorySearch(Self.entries, from: line)
  }

  @Test(arguments: [
    ("bud", 2), ("BUDGET SHOW", 0), ("规划", 1), ("5:", 3), ("ｂｕｄｇｅｔ　ａ", 2), ("预算", 4), ("two", 4),
    ("e\nt", 4),
  ])
  func `the newest entry that holds the query is found in any script`(query: String, entry: Int) {
    var search = search()
    for character in query { search.type(String(character)) }
    #expect(search.line == OfferedLine(Self.entries[entry]))
    #expect(!search.isInVain)
  }

  @Test func `going on finds older entries, and stays at the oldest`() {
    var search = search()
    search.type("预算")
    search.goOlder()
    #expect(search.line.text == "预算 拆分 ５:3")
    search.goOlder()
    #expect(search.isInVain)
    #expect(search.line.text == "预算 拆分 ５:3")
  }

  @Test func `a longer query stays at an entry that holds it`() {
    var search = search()
    search.type("budget")
    search.goOlder()
    search.type(" ")
    #expect(search.line.text == "budget show")
    search.type("x")
    #expect(search.isInVain)
    #expect(search.line.text == "budget show")
  }

  @Test func `a shorter query begins anew`() {
    var search = search()
    search.type("budget s")
    search.shorten()
    #expect(search.query == "budget ")
    #expect(search.line.text == "Budget Add events 5m")
    search.type("没有")
    search.shorten()
    #expect(search.query == "budget 没")
    #expect(search.isInVain)
    #expect(search.line == OfferedLine("half"))
  }

  @Test func `without a query the line is as it was`() {
    let line = OfferedLine("half a line", cursor: 4)
    var search = search(from: line)
    #expect(search.line == line)
    search.goOlder()
    search.shorten()
    #expect(search.line == line)
    search.type("b")
    search.shorten()
    #expect(search.line == line)
    #expect(!search.isInVain)
  }

  @Test func `giving up brings the line back`() {
    let line = OfferedLine("half a line", cursor: 4)
    var search = search(from: line)
    search.type("预")
    search.abandon()
    #expect(search.line == line)
  }

  @Test func `an empty history holds nothing`() {
    var search = HistorySearch([], from: OfferedLine(""))
    search.goOlder()
    search.type("a")
    #expect(search.isInVain)
    #expect(search.line == OfferedLine(""))
  }

  @Test(arguments: UInt64(1)...100)
  func `what is found always holds the query`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let entries = (0..<30).map { _ in
      String((0..<6).map { _ in "ab预算".randomElement(using: &dice) ?? "a" })
    }
    var search = HistorySearch(entries, from: OfferedLine("-"))
    for _ in 0..<40 {
      switch Int.random(in: 0...3, using: &dice) {
      case 0: search.goOlder()
      case 1: search.shorten()
      default: search.type(String("ab预算".randomElement(using: &dice) ?? "a"))
      }
      let newest = entries.last { $0.contains(search.query) }
      guard !search.query.isEmpty else { continue }
      #expect(search.isInVain || search.line.text.contains(search.query))
      #expect(newest != nil || search.isInVain)
    }
  }
}
