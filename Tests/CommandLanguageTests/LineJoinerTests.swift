import CommandLanguage
import Testing

@Suite struct LineJoinerTests {
  @Test func `a line that ends in a backslash is one with the next`() {
    var joiner = LineJoiner()
    #expect(joiner.add("budget split \\") == .open)
    #expect(joiner.isOpen)
    #expect(joiner.add("  5:3:2 \\") == .open)
    #expect(joiner.add("into a, b, c") == .complete("budget split  \n  5:3:2  \ninto a, b, c"))
    #expect(!joiner.isOpen)
    #expect(joiner.add("budget show") == .complete("budget show"))
    #expect(joiner.add("") == .complete(""))
  }

  @Test(arguments: ["", " ", "\t ", "\u{3000}", "\u{A0}"])
  func `an empty line ends what goes on, and tells how it began`(_ empty: String) {
    var joiner = LineJoiner()
    #expect(joiner.add("budget cut \\") == .open)
    #expect(joiner.add("events \\") == .open)
    #expect(joiner.add(empty) == .broken(first: "budget cut \\", lines: 2))
    #expect(joiner.add("budget show") == .complete("budget show"))
  }

  @Test func `an open bracket goes on, and an empty line hands it over as it is`() {
    var joiner = LineJoiner()
    let opens = { (text: String) in text.contains("(") && !text.contains(")") }
    #expect(joiner.add("let x = max(1,", opensBracket: opens) == .open)
    #expect(joiner.add("2)", opensBracket: opens) == .complete("let x = max(1,\n2)"))
    #expect(joiner.add("let x = (1 +", opensBracket: opens) == .open)
    #expect(joiner.add("", opensBracket: opens) == .complete("let x = (1 +"))
    #expect(joiner.add("let x = (1 +", opensBracket: opens) == .open)
    #expect(joiner.end() == .complete("let x = (1 +"))
    #expect(!joiner.isOpen)
  }

  @Test func `a line may have 64 lines and no more`() {
    var joiner = LineJoiner()
    for _ in 1...63 { #expect(joiner.add("1 \\") == .open) }
    #expect(joiner.add("1") == .complete(String(repeating: "1  \n", count: 63) + "1"))
    for _ in 1...63 { #expect(joiner.add("1 \\") == .open) }
    #expect(joiner.add("2 \\") == .broken(first: "1 \\", lines: 64))
    #expect(!joiner.isOpen)
  }

  @Test(arguments: [
    ("# all of it \\", true), ("＃ all of it \\", true), ("budget show # more \\", true),
    ("undo; undo # more \\", true), ("budget split \n  # more \\", true),
    ("budget show \\", false), ("budget show#1 \\", false), ("budget show \"#1\" \\", false),
    ("budget note core see # more \\", false), ("undo; budget note core # more \\", false),
    ("nonsense # more \\", true), ("nonsense \"# more \\", false), ("budget nte # \\", true),
  ])
  func `a comment that ends in a backslash ends with its line`(line: String, isComment: Bool) {
    var cutter = StatementCutter(line, Toy.table, .whole)
    #expect(cutter.endsInComment(in: ToyVocabulary()) == isComment)
    var joiner = LineJoiner()
    #expect(
      joiner.add(line) { _ in isComment } == (isComment ? .complete(line) : .open))
  }

  @Test func `the sign goes alone, whatever it is glued to`() {
    var joiner = LineJoiner()
    #expect(joiner.add("a\u{600}\\") == .open)
    #expect(joiner.add("b") == .complete("a\u{600} \nb"))
    #expect(joiner.add("\\") == .open)
    #expect(joiner.end() == .broken(first: "\\", lines: 1))
  }
}
