import PseudoTerminal
import Testing

/// The main job: the same year planned in English and in Chinese.
@Suite struct AnnualPlanTests {
  static let names = ["annual-2027", "annual-2027.zh", "whatif-trade-shows"]

  /// The year twice, an afternoon with three scenarios, and a funnel of which little is known.
  static let all = names + ["workshop", "funnel"]

  @Test(arguments: all)
  func `a plan prints and saves what stands beside it`(name: String) throws {
    let place = try Workplace.withExamples()
    let outcome = try place.type(Self.command(name))
    #expect(outcome.out == (try Repository.text(of: "sessions/\(name).out")))
    #expect(outcome.code == 0)
    try Self.expectSaved(name, in: place)
  }

  @Test(arguments: all)
  func `a plan can be run again over what it saved`(name: String) throws {
    let place = try Workplace.withExamples()
    let first = try place.type(Self.command(name))
    #expect(try place.type(Self.command(name)) == first)
    try Self.expectSaved(name, in: place)
  }

  private static let titles: Substring =
    "path,depth,line,amount,kind,share,unallocated,owner,category,status,return,source,notes"

  @Test func `thirty percent of a trade show's money brings more online`() throws {
    let out = try Repository.text(of: "sessions/whatif-trade-shows.out")
    let rows = out.split(separator: "\n").map {
      $0.split(separator: " ", omittingEmptySubsequences: true)
    }
    #expect(rows.contains(["expected", "return", "500,000", "590,000", "+90,000", "+18.0%"]))
    #expect(rows.contains(["return", "for", "1", "1:2.5", "1:2.95", "+0.45", "+18.0%"]))
  }

  @Test(arguments: [
    ("Mean", 6.708, 0.003), ("P5", 5.016, 0.02), ("P50", 6.604, 0.01), ("P95", 8.752, 0.025),
    ("roi", 95.2, 0.3),
  ])
  func `the funnel returns what is known of it`(
    row: Substring, known: Double, room: Double
  ) throws {
    let out = try Repository.text(of: "sessions/funnel.out")
    let simulated = out.split(separator: "\n").drop { $0 != "roi" }.dropFirst()
    let words = try #require(simulated.last { $0.hasPrefix(row + " ") }).split(separator: " ")
    let figure = try #require(words.dropLast().last)
    let value = try #require(Double(figure.replacing("%", with: "")))
    #expect((value - known).magnitude <= room, "\(value)")
  }

  @Test func `the year is divided 5:3:2`() throws {
    let rows = try Self.rows("annual-2027", "budget show depth 1")
    #expect(
      rows == [
        Self.titles,
        "total,0,total,1000000.00,,1,0.00,,,,,,",
        "\"\"\"core business\"\"\",1,core business,500000.00,share,0.5,0.00,,,,,,",
        "\"\"\"emerging markets\"\"\",1,emerging markets,300000.00,share,0.3,0.00,,,,,,",
        "brand,1,brand,200000.00,share,0.2,0.00,,,,,,",
      ])
  }

  @Test func `the Chinese year is divided 5:3:2 as well`() throws {
    let rows = try Self.rows("annual-2027.zh", "预算 显示 深度 1")
    #expect(
      rows == [
        Self.titles,
        "total,0,total,1000000.00,,1,0.00,,,,,,",
        "核心业务,1,核心业务,500000.00,share,0.5,0.00,,,,,,",
        "新兴市场,1,新兴市场,300000.00,share,0.3,0.00,,,,,,",
        "品牌建设,1,品牌建设,200000.00,share,0.2,0.00,,,,,,",
      ])
  }

  @Test func `the Chinese plan is typed in Chinese alone, with the signs of its keyboard`() throws {
    let text = try Repository.text(of: "sessions/annual-2027.zh.plan")
    let typed = text.lines.filter { !$0.hasPrefix("#") }.joined()
    let ascii = Set(typed.replacing("annual-2027.zh", with: "").filter(\.isASCII))
    #expect(ascii == [" "])
    #expect("：，、（）％／；。".allSatisfy(typed.contains))
  }

  @Test(arguments: ["budget show by month", "budget show by quarter"])
  func `both plans have equal amounts, line by line and period by period`(line: String) throws {
    let (english, chinese) = (
      try Self.rows("annual-2027", line).dropFirst().map(Self.figures),
      try Self.rows("annual-2027.zh", line).dropFirst().map(Self.figures)
    )
    #expect(english == chinese)
    #expect(english.count == 12)
    #expect(english.first?.last == "1000000.00")
  }

  private static func expectSaved(_ name: String, in place: Workplace) throws {
    let saved = try #require(place.read("saved/\(name).json"))
    #expect(try saved.utf8.elementsEqual(Repository.text(of: "sessions/\(name).json").utf8))
  }

  private static func command(_ name: String) -> String {
    "planbench run sessions/\(name).plan --sessions-folder saved --today 2026-12-18"
  }

  /// What a command prints as CSV for the snapshot of a plan as it stands in the tree.
  private static func rows(_ name: String, _ line: String) throws -> [Substring] {
    let outcome = try Workplace.withExamples().type(
      "planbench --session \(name) --sessions-folder sessions --format csv --command '\(line)'")
    #expect(outcome.code == 0)
    return outcome.out.replacing("\r\n", with: "\n").lines.dropLast()
  }

  /// A row's depth and amounts, without path and name.
  private static func figures(_ row: Substring) -> [Substring] {
    let cells = row.split(separator: ",", omittingEmptySubsequences: false)
    return cells.prefix(2).suffix(1) + cells.dropFirst(3)
  }
}
