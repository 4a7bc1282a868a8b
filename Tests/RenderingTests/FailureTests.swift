import Rendering
import Reports
import Seeds
import Testing
import Text

private let percents: Message = "the percents add up to 60%, not 100%"
private let rest: Message =
  "Give what is left to a name, as in '40%/20%/rest into core, brand, reserve'."

private func shown(_ failure: Failure, _ style: Style = .plain) -> String {
  String(Renderer(.text, style).render(failure).dropLast())
}

/// The failure of the words in a line, found by their text.
private func failure(_ source: String, at words: String) -> Failure {
  let start = source.utf8.count - source[source.range(of: words)!.lowerBound...].utf8.count
  return Failure(
    source: source, range: start..<(start + words.utf8.count), message: "no", hint: nil)
}

extension String {
  fileprivate func range(of words: String) -> Range<Index>? { firstRange(of: words) }
}

@Test func `in a script the place stands before the error, the mark below the words`() {
  let failure = Failure(
    chain: [Failure.Place(file: "annual.plan", line: 7)],
    source: "budget split 40%/20% into core, brand", range: 13..<20, message: percents, hint: rest)
  #expect(
    shown(failure) == """
      annual.plan:7:14: error: the percents add up to 60%, not 100%
        budget split 40%/20% into core, brand
                     ^~~~~~~
        Give what is left to a name, as in '40%/20%/rest into core, brand, reserve'.
      """)
}

@Test func `at the prompt there is no place, and a narrow screen wraps by words`() {
  let failure = Failure(
    source: "budget split 40%/20% into core, brand", range: 13..<20, message: percents, hint: rest)
  #expect(
    shown(failure, Style(width: 40)) == """
      error: the percents add up to 60%, not
      100%
        budget split 40%/20% into core, brand
                     ^~~~~~~
        Give what is left to a name, as in
        '40%/20%/rest into core, brand,
        reserve'.
      """)
}

@Test func `an included file shows the places that lead to it`() {
  let failure = Failure(
    chain: [("annual.plan", 3), ("lines.plan", 9), ("core.plan", 1)]
      .map { Failure.Place(file: $0.0, line: $0.1) },
    source: "budget", range: nil, message: "no", hint: nil)
  #expect(
    shown(failure) == """
      included from annual.plan:3
      included from lines.plan:9
      core.plan:1:1: error: no
        budget
      """)
}

@Test(arguments: [
  ("预算 拆分 5:x 进 核心", "5:x", "          ^~~"),
  ("预算 拆分 5:x 进 核心", "核心", "                 ^~~~"),
  ("a\tb c", "b", "  ^"),
  ("say \u{202E}x", "x", "            ^"),
  ("👩‍👩‍👧 family", "family", "   ^~~~~~"),
  ("cafe\u{301} au lait", "au", "     ^~"),
])
func `the mark stands right under its words`(source: String, words: String, mark: String) {
  #expect(shown(failure(source, at: words)).split(separator: "\n")[2] == "  " + mark)
}

@Test(arguments: [
  (0..<0, "  ^"), (3..<3, "     ^"), (6..<6, "        ^"), (9..<20, "        ^"),
  (2..<90, "    ^~~~"), (1..<2, "   ^"),
])
func `a mark of no words is one sign, and what is behind the line is cut`(
  range: Range<Int>, mark: String
) {
  let failure = Failure(source: "budget", range: range, message: "no", hint: nil)
  #expect(shown(failure).split(separator: "\n")[2] == mark)
}

@Test func `a mark that begins inside a character takes the whole of it`() {
  let failure = Failure(source: "预算 x", range: 1..<2, message: "no", hint: nil)
  #expect(shown(failure).split(separator: "\n")[2] == "  ^~")
}

@Test func `a long line is cut to a window around the mark`() {
  let source =
    String(repeating: "预算 ", count: 40) + "here" + String(repeating: " more words", count: 10)
  #expect(
    shown(failure(source, at: "here"), Style(width: 40)) == """
      error: no
        …预算 预算 预算 预算 预算 here more w…
                                  ^~~~
      """)
  #expect(
    shown(failure(source, at: "预算 预算"), Style(width: 40)) == """
      error: no
        预算 预算 预算 预算 预算 预算 预算 预…
        ^~~~~~~~~
      """)
}

@Test(arguments: UInt64(1)...300)
func `a window never is wider than the screen, and holds the mark`(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let alphabet: [Character] = ["a", "b", " ", "预", "算", "\t", "\u{200B}", "e\u{301}", "👍🏽"]
  let source = String(
    (0..<Int.random(in: 1...200, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? "a"
    })
  let start = Int.random(in: 0...source.utf8.count, using: &random)
  let end = Int.random(in: start...source.utf8.count, using: &random)
  let failure = Failure(source: source, range: start..<end, message: "no", hint: nil)
  let width = Int.random(in: 20...90, using: &random)
  let lines = shown(failure, Style(width: width)).split(separator: "\n")
  #expect(lines.count == 3)
  #expect(lines[1].displayWidth <= width)
  // The place behind the last character is one column further.
  #expect(lines[2].displayWidth <= width + 1)
  #expect(lines[2].contains("^"))
}

@Test func `without words there is a message and a hint`() {
  let failure = Failure(source: "", range: nil, message: "no", hint: "Try again.")
  #expect(shown(failure) == "error: no\n  Try again.")
}

@Test func `color marks the word error and the mark`() {
  let failure = Failure(source: "ab", range: 0..<2, message: "no", hint: nil)
  #expect(
    shown(failure, Style(color: true))
      == "\u{1B}[1;31merror:\u{1B}[0m no\n  ab\n  \u{1B}[1;32m^~\u{1B}[0m")
}

@Test func `a failure speaks Chinese`() {
  let failure = Failure(
    chain: [Failure.Place(file: "年度.plan", line: 1), Failure.Place(file: "b.plan", line: 2)],
    source: "x", range: 0..<1, message: "\("词")", hint: nil)
  #expect(
    shown(failure, Style(language: .chinese)) == """
      引自年度.plan:1
      b.plan:2:1: 错误：词
        x
        ^
      """)
}

@Test func `what a message quotes of a long line is cut, and its hint is whole`() {
  let long = String(repeating: "长", count: 500)
  let failure = Failure(
    source: "budget set \(long) 5", range: 11..<11 + long.utf8.count,
    message: "there is no line '\(long)'", hint: "'\(long)' may be made.")
  let lines = shown(failure).split(separator: "\n")
  let head = lines.prefix { !$0.hasPrefix("  ") }.joined()
  #expect(head == "error: there is no line '\(String(repeating: "长", count: 29))…'")
  #expect(lines.allSatisfy { $0.displayWidth <= 85 })
  #expect(shown(failure).filter { $0 == "长" }.count > 500)
}
