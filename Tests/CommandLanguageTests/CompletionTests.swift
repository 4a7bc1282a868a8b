import CommandLanguage
import Testing

@Suite struct CompletionTests {
  private let completion = Completion(Toy.table, ToyVocabulary())

  @Test(arguments: [
    ("", ["budget", "undo"]),
    ("bu", ["budget"]),
    ("budget s", ["set", "show", "split"]),
    ("undo; budget sh", ["show"]),
    ("budget set br", ["brand"]),
    ("budget set even", ["\"core.events\""]),
    ("budget set \"core b", ["\"core business\""]),
    ("budget show sort ", ["line", "amount", "owner"]),
    ("budget set core 5 o", ["owner", "on"]),
    ("budget set core 5 owner Li o", ["on"]),
    ("budget split 1:1 into a, b ov", ["overwrite"]),
    ("nothing like it ", []),
  ])
  func `what fits behind a line is offered`(line: String, offered: [String]) {
    #expect(completion.candidates(after: line).candidates.map(\.text) == offered)
  }

  @Test func `the word that is begun starts where it was typed`() {
    #expect(completion.candidates(after: "预算 拆").start == "预算 ".utf8.count)
    #expect(completion.candidates(after: "budget ").start == 7)
  }

  @Test(arguments: [
    ("budget set", ["LINE", "AMOUNT", "[owner NAME]", "[on DATE]"]),
    ("budget set core ", ["AMOUNT", "[owner NAME]", "[on DATE]"]),
    ("budget set core 5 owner Li", ["[on DATE]"]),
  ])
  func `the parameters that are still open are known`(line: String, open: [String]) {
    #expect(completion.openParameters(after: line + " ").map(\.usage) == open)
  }
}
