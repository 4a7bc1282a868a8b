import CommandLanguage
import Reports
import Testing
import Text

@Suite struct CompletionTests {
  private let completion = Completion(Toy.table, offering: ToyVocabulary().candidates)
  private let prompter = Prompter(Toy.table)

  @Test(arguments: [
    ("", ["budget", "undo"]),
    ("bu", ["budget"]),
    ("预", ["预算"]),
    ("budget ", ["split", "set", "show", "note"]),
    ("budget s", ["split", "set", "show"]),
    ("bud s", ["split", "set", "show"]),
    ("预算 拆", ["拆分"]),
    ("undo; budget sh", ["show"]),
    ("budget set br", ["brand", "\"brand.工业4.0\""]),
    ("budget set \"core b", ["\"core business\""]),
    ("budget set “core b", ["\"core business\""]),
    ("budget show sort ", ["line", "amount", "owner"]),
    ("budget show 排序 ", ["line", "amount", "owner"]),
    (
      "预算 显示 ",
      [
        "core", "\"core.events\"", "\"core business\"", "brand", "\"brand.工业4.0\"", "排序", "降序", "从",
        "从",
      ]
    ),
    ("budget set core 5 o", ["owner", "on"]),
    ("budget set core 5 owner ", []),
    ("budget set core 5 owner Li o", ["on"]),
    ("budget split 1:1 into a, b ov", ["overwrite"]),
    ("budget split 1:1 into a, b overwrite ", []),
    ("budget note core on", []),
    ("undo # bu", []),
    ("nothing like it ", []),
  ])
  func `what fits behind a line is offered`(line: String, offered: [String]) {
    #expect(completion.candidates(after: line).candidates.map(\.text) == offered)
  }

  @Test(arguments: [
    ("预算 拆", "拆"), ("budget ", ""), ("budget show core b", "b"), ("undo；bud", "bud"),
    ("budget set 5 “core b", "“core b"),
  ])
  func `what is begun starts where it was typed`(line: String, begun: String) {
    let start = completion.candidates(after: line).start
    #expect(String(decoding: Array(line.utf8)[start...], as: UTF8.self) == begun)
  }

  @Test(arguments: [
    ("", nil), ("budget", nil), ("budget se", nil), ("nope ", nil),
    ("budget set", " LINE AMOUNT [owner NAME] [on DATE]"),
    ("budget set ", "LINE AMOUNT [owner NAME] [on DATE]"),
    ("预算 设为 ", "LINE AMOUNT [owner NAME] [on DATE]"),
    ("budget set core", " AMOUNT [owner NAME] [on DATE]"),
    ("budget set core ", "AMOUNT [owner NAME] [on DATE]"),
    ("budget set core 5 owner", " NAME [on DATE]"),
    ("budget set core 5 owner Li ", "[on DATE]"),
    ("undo; budget set core 5 on today ", "[owner NAME]"),
    ("budget split ", "[LINE] RATIO into NAMES [overwrite]"),
    ("budget split core ", "RATIO into NAMES [overwrite]"),
    ("budget split 5:3 ", "into NAMES [overwrite]"),
    ("budget split 5:3 into ", "NAMES [overwrite]"),
    ("budget split 5:3 into a, b overwrite ", nil),
    ("budget note core see", nil), ("undo # back ", nil),
  ])
  func `a hint names what is still open`(line: String, hint: String?) {
    #expect(prompter.hint(behind: line, in: \.english) == hint)
  }

  @Test(arguments: [
    (
      "budget set ", "budget set >LINE< AMOUNT [owner NAME] [on DATE]",
      "LINE: the line that is set"
    ),
    (
      "budget set core 5 owner ", "budget set LINE AMOUNT >[owner NAME]< [on DATE]",
      "[owner NAME]: who answers for it"
    ),
    ("undo to 5 ", "undo [to NUMBER]", "Takes back the last step."),
  ])
  func `a usage marks what comes next, and says what it takes`(
    line: String, usage: String, about: String
  ) throws {
    let report = try #require(prompter.usage(behind: line))
    let notes = report.blocks.map { block in
      if case .note(let message) = block { message.english } else { "" }
    }
    #expect(notes == [usage, about])
  }

  @Test(arguments: ["budget set core", "nope ", "budget note core what is ", "budget \"what "])
  func `where nobody knows what comes next there is no usage`(line: String) {
    #expect(prompter.usage(behind: line) == nil)
  }

  @Test func `behind a noun its commands are the usage`() throws {
    let report = try #require(prompter.usage(behind: "budget "))
    guard case .table(let table) = try #require(report.blocks.first) else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.count == 4)
  }
}
