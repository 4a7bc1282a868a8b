import CommandLanguage
import Commands
import Rendering
import Testing
import Text

@Suite struct OffersTests {
  @Test(arguments: [
    ("budget set e", ["emerging", "events", "energy"]),
    ("budget set EV", ["events"]),
    ("budget set core.", ["core.events", "core.seminars"]),
    ("budget set core.e", ["core.events"]),
    ("budget set ", ["core", "emerging", "brand", "\"field tests\"", "核心", "total", "from"]),
    ("budget set fi", ["\"field tests\""]),
    ("budget lock field t", ["\"field tests\""]),
    ("budget set \"fi", ["\"field tests\""]),
    ("budget set 核", ["核心"]),
    ("budget set 活", ["活动"]),
    ("budget set 核心。", ["核心.活动"]),
    ("budget set nowhere.", []),
    ("budget add co", ["core."]),
    ("budget move 5k from s", ["seminars"]),
    ("budget set seminars 5k from events, aw", ["awards"]),
    ("budget set seminars 5k from events,aw", ["awards"]),
    ("budget set seminars 5k from o", ["others"]),
    ("budget split preset 5", ["532"]),
    ("budget split 五", ["五三二"]),
    ("budget show by ", ["quarter", "month", "owner", "category", "status"]),
    ("budget show sort am", ["amount"]), ("budget show by quarter sort Q3", ["Q3"]),
    ("budget show by month sort 2027-1", ["2027-10", "2027-11", "2027-12"]),
    ("budget show where un", ["unallocated"]),
    ("budget show where owner n", ["none"]),
    ("run c", ["cuts.plan"]),
    ("run /plans/f", ["/plans/flawed.plan"]),
    ("run /pl", ["/plans/"]),
    ("session open ", ["\"board 2027\"", "draft"]),
    ("checkpoint restore be", ["\"before the cut\""]),
    ("plan new X currency cn", ["CNY"]),
    ("plan baseline on t", ["today"]),
    ("period Q", ["Q1", "Q2", "Q3", "Q4"]),
    ("help budg", ["budget"]),
    ("budget note core ev", []), ("let x ", ["by", "as", "="]), ("let x by quarter ", ["as", "="]),
    ("note con", ["content"]),
    ("note staff.c", ["staff.content"]),
    ("note 人员.content.s", ["人员.content.strategic"]),
    ("note budget.core.e", ["budget.core.events"]),
    ("note okr.KR", ["okr.KR1", "okr.KR2", "okr.KR3"]),
    ("note nothing.c", []),
    ("scenario show c", ["cut"]), ("scenario compare plan, c", ["cut"]),
    ("scenario new x over ", ["plan", "cut"]), ("in c", ["cut:"]),
    ("in cut: budget set EV", ["events"]), ("whatif budget set EV", ["events"]),
    ("in cut: budget show; budget set EV", ["events"]),
  ])
  func `what may be meant is offered`(line: String, offered: [String]) {
    #expect(screen.offered(behind: line) == offered)
  }

  private let screen = Screen(after: [
    "session save \"board 2027\"", "session save draft", "checkpoint \"before the cut\"",
    "budget add \"field tests\" 5k", "budget add 核心 1k", "budget add 核心.活动 1k",
    "scenario new cut",
  ])

  /// Every prefix of every example is asked about, and nothing that is offered is out of place.
  @Test(arguments: ExampleTests.cases)
  func `a line is completed anywhere to something that can be typed`(_ test: ExampleTests.Case) {
    let screen = Screen(after: test.example.after)
    let line = test.example.line
    for end in line.indices + [line.endIndex] {
      let typed = String(line[..<end])
      let (start, candidates) = screen.completion.candidates(after: typed)
      #expect(start <= typed.utf8.count)
      let before = String(decoding: typed.utf8.prefix(start), as: UTF8.self)
      for candidate in candidates.prefix(40) {
        let words = try? Word.words(of: before + candidate.text + (candidate.goesOn ? "x" : ""))
        #expect(words != nil, "\(candidate.text) behind '\(before)'")
      }
    }
  }

  @Test(arguments: ExampleTests.cases)
  func `each command word and label of an example is offered at its place`(
    _ test: ExampleTests.Case
  ) throws {
    let screen = Screen(after: test.example.after)
    guard let line = try? screen.reading(of: test.example.line).canonical else { return }
    for (place, word) in try Word.words(of: line).enumerated()
    where place < 2 || Label(word.text) != nil && !word.isQuoted {
      guard place < 2 ? test.entry.name.split(separator: " ").contains(Substring(word.text)) : true
      else { continue }
      let before = String(decoding: line.utf8.prefix(word.range.lowerBound), as: UTF8.self)
      #expect(screen.offered(behind: before).contains(word.text), "\(word.text) behind '\(before)'")
    }
  }

  @Test(arguments: [
    ("fan revenue", " by quarter|month"), ("fan revenue ", "by quarter|month"),
    ("扇形图 收入", " by quarter|month"), ("let x ", "[by quarter|month] [as flow|level|rate] …"),
  ])
  func `a hint goes on where the line stands`(line: String, hint: String) {
    let renderer = Renderer(.text, Style())
    #expect(Prompter(CommandCatalog.table).hint(behind: line, in: renderer.text) == hint)
  }

  @Test func `in Chinese, which has no order of its own, commands come as in help`() {
    let completion = Completion(CommandCatalog.table, in: .chinese) { _, _ in [] }
    let offered = completion.candidates(after: "").candidates.map(\.text)
    #expect(offered.starts(with: ["计划", "预算", "人员"]))
    #expect(offered.last == "退出")
  }

  @Test(arguments: ["simulate y, l", "correlate y, l", "correlate y with x, l"])
  func `behind a comma the next driver is offered`(line: String) {
    let screen = Screen(after: ["let y = 1..2", "let x = 2..3", "let leads = 3..4"])
    #expect(screen.offered(behind: line) == ["leads"])
  }

  @Test func `of ten thousand lines only those are put into words that fit`() {
    var screen = Screen()
    _ = screen.type("budget import\n")
    let rows = (0..<10_000).map { "line \($0)\t1" }
    for row in rows + [""] { _ = screen.type(row) }
    #expect(screen.offered(behind: "budget set \"line 123").count == 11)
    #expect(screen.offered(behind: "budget set \"line").count == 10_000)
  }
}

extension Screen {
  var completion: Completion {
    Completion(CommandCatalog.table, offering: Offers(interpreter.workbench).candidates)
  }

  /// What Tab offers behind a line.
  func offered(behind line: String) -> [String] {
    completion.candidates(after: line).candidates.map(\.text)
  }
}
