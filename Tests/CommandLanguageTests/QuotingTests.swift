import CommandLanguage
import Testing
import Text

@Suite struct QuotingTests {
  /// Names that mean something else, fold, or fall apart where they stand without quotes.
  static let names: [String] =
    Label.allCases.map(\.rawValue) + Label.allCases.flatMap(\.chineseWords)
    + Keyword.allCases.map(\.rawValue) + ["其余", "无", "总计", "今天"] + ReservedNouns.all.sorted()
    + [
      "a", "Ab", "core business", " a", "a  b", "12", "3 months", "2027", "1.5", "工业4.0",
      "v2.0beta",
      "4.0", "0.", ".0", "a.b", "a..b", "-5", "+5", "50%", "1/3", "5:3:2", "120k", "80,000", "a,b",
      "a、b", "a，b", "a;b", "a；b", "#1", "a #b", "a\"b", "\"", "\\", "a\\", "\\\"", "“a”", "「a」",
      "＂a＂",
      "a=b", "=5", "(a)", "Ａ", "×", "～", "。", "a。b", "品牌 建设", "e\u{301}", "👩‍👩‍👧", "$5", "￥",
      "a\u{3000}b", "a\u{A0}b", "'", "`a`", "*", "FROM", "ｆｒｏｍ", "Others",
    ]

  @Test(arguments: names)
  func `a name as it is quoted reads as that one name`(_ name: String) throws {
    let words = try Word.words(of: Quoting.quoted(name))
    try #require(words.count == 1)
    #expect(words[0].text == name)
    #expect(words[0].path == [name])
    #expect(words[0].isQuoted || (Label(name) == nil && Keyword(name) == nil))
    #expect(Phrase(reading: words[...], in: ToyVocabulary()).text == name)
    #expect(try ListItems.split(words[...]) == [words])
  }

  @Test(arguments: names)
  func `a path reads as its names, whichever stand side by side`(_ first: String) throws {
    for last in Self.names {
      let words = try Word.words(of: Quoting.path([first, last]))
      try #require(words.count == 1, "\(first) and \(last)")
      #expect(words[0].path == [first, last])
      #expect(Quoting.path(Quoting.quoted(first), last) == Quoting.path([first, last]))
    }
  }
}
