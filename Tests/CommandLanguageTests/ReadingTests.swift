import CommandLanguage
import Testing

@Suite struct ReadingTests {
  @Test(arguments: [
    ("budget split 5:3:2 into a, b, c", "budget split 5:3:2 into a, b, c"),
    ("budget split core 5:3:2 into a b c", "budget split core 5:3:2 into a, b, c"),
    ("budget split overwrite 1:1 into a、b", "budget split 1:1 into a, b overwrite"),
    ("budget set core.events 1.2m on today", "budget set core.events 1200000 on 2027-03-12"),
    ("budget set \"core business\" 500k", "budget set \"core business\" 500000 on 2027-03-12"),
    ("budget set core 100万 owner Li Na", "budget set core 1000000 owner \"Li Na\" on 2027-03-12"),
    ("budget set core 5 owner \"from\"", "budget set core 5 owner \"from\" on 2027-03-12"),
    ("budget set core １００ on ２０２７－０４－０１", "budget set core 100 on 2027-04-01"),
    ("budget set brand.工业4.0 ￥80,000", "budget set brand.工业4.0 80000 on 2027-03-12"),
    ("budget set core。events 5", "budget set core.events 5 on 2027-03-12"),
    ("budget set core 1,000,000 CNY", "budget set core 1000000 on 2027-03-12"),
    ("budget set core CNY 5 owner Li", "budget set core 5 owner Li on 2027-03-12"),
    ("budget set core 12万 元 on today", "budget set core 120000 on 2027-03-12"),
    ("budget split 1:1 into 5 CNY", "budget split 1:1 into 5, CNY"),
    ("budget show sort amount down", "budget show sort amount down"),
    ("budget show core sort owner", "budget show core sort owner"),
    ("budget show from line from owner", "budget show from line from owner"),
    ("预算 拆分 5：3：2 进 核心业务，新兴市场，品牌", "budget split 5:3:2 into 核心业务, 新兴市场, 品牌"),
    ("预算拆分 1:1 给 甲、乙", "budget split 1:1 into 甲, 乙"),
    ("BUDGET Set CORE 5 ON today", "budget set CORE 5 on 2027-03-12"),
    ("budget note core keep; as #1 is", "budget note core \"keep; as #1 is\""),
    ("budget note core “all of it”", "budget note core \"all of it\""),
    ("budget note core say \"hi\" twice", "budget note core \"say \\\"hi\\\" twice\""),
    (
      "budget split 1:1:1 into strategy, coordination, execution",
      "budget split 1:1:1 into strategy, coordination, \"execution\""
    ),
    ("budget split 1:1 into a , of", "budget split 1:1 into a, \"of\""),
    ("budget split 1:1 into a, of b overwrite", "budget split 1:1 into a, \"of b\" overwrite"),
    ("预算 拆分 1:1 给 甲、自", "budget split 1:1 into 甲, \"自\""),
    ("budget split 1:1 into a, b, overwrite", "budget split 1:1 into a, b overwrite"),
    ("undo to 3 # back", "undo to 3"),
    ("undo", "undo"),
  ])
  func `a line is read to its canonical line, which reads as itself`(
    typed: String, canonical: String
  ) throws {
    #expect(try Toy.canonical(typed) == canonical)
    #expect(try Toy.canonical(canonical) == canonical)
  }

  @Test(arguments: [
    ("bud sp 1:1 into a, b", "budget split 1:1 into a, b"),
    ("b sh", "budget show"),
    ("un", "undo"),
  ])
  func `beginnings are enough at the prompt, and nowhere else`(typed: String, canonical: String)
    throws
  {
    #expect(try Toy.canonical(typed, .abbreviated) == canonical)
    #expect(throws: UsageError.self) { try Toy.canonical(typed, .whole) }
  }

  @Test func `a semicolon ends a command, full-width too, and a comment ends the line`() throws {
    #expect(
      try Toy.all("undo; budget show；undo to 2 ;; # budget show; undo")
        == ["undo", "budget show", "undo to 2"])
    #expect(try Toy.all("  ").isEmpty)
    #expect(try Toy.all("# a comment").isEmpty)
    #expect(try Toy.all("budget set core 5 on today;budget show").count == 2)
  }

  @Test func `behind an unknown command nothing is cut, for it may have been a text`() throws {
    var cutter = StatementCutter("budget nte core see this; undo", Toy.table, .whole)
    #expect(throws: UsageError.self) { try cutter.next(in: ToyVocabulary()) }
    #expect(try cutter.next(in: ToyVocabulary()) == nil)
  }

  @Test func `a word in quotes is no command, and no beginning of one`() {
    #expect(throws: UsageError.self) { try Toy.canonical("\"undo\"") }
    #expect(throws: UsageError.self) { try Toy.canonical("\"budget\" show") }
  }

  @Test(arguments: [
    ("budget split core 1:1 into re, core", "core", "core"),
    ("budget split core 1:1 into score, events", "events", "events"),
    ("budget split core 1:1 into “a b”、core, a, “a b”", "a b", "“a b”"),
    ("budget split core 1:1 into score, x", "or", "budget split"),
    ("budget set core.events 5", "events", "core.events"),
    ("budget set core.events 5", "vent", "budget set"),
    ("budget set core.events 5", nil, "budget set"),
  ])
  func `a culprit is a whole value or a whole item of one`(
    line: String, culprit: String?, words: String
  ) throws {
    var cutter = StatementCutter(line, Toy.table, .whole)
    let statement = try #require(try cutter.next(in: ToyVocabulary()))
    let range = try Reading(statement, in: ToyVocabulary()).range(of: culprit)
    #expect(String(decoding: Array(line.utf8)[range], as: UTF8.self) == words)
  }
}
