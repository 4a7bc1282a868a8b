import Testing

@Suite struct SourceReaderTests {
  @Test(arguments: [
    ("let a = \"{\"", ["let", "a", "=", "{"]),
    (#"f("\(x.map { "}\($0)" })", y)"#, ["f", "(", #"\(x.map { "}\($0)" })"#, ",", "y", ")"]),
    (##"#"a\(b)\"#"##, [#"a\(b)\"#]),
    ("\"\"\"\n\"quoted\" {\n\"\"\" + 1", ["\n\"quoted\" {\n", "+", "1"]),
    (#""\"{" // }"#, [#"\"{"#]),
    ("a /* { /* { */ } */ b", ["a", "b"]),
    ("func `a \"b\" {`() {}", ["func", "`a \"b\" {`", "(", ")", "{", "}"]),
    ("预算.名 #if DEBUG", ["预算", ".", "名", "#", "if", "DEBUG"]),
    ("\"open", ["open"]), ("/* open", []), ("`open", ["`open"]), (#""\("#, [#"\("#]), ("", []),
  ])
  func `Swift is cut into words, marks and texts`(source: String, tokens: [String]) {
    #expect(SourceReader.tokens(of: source, in: .swift).map(\.text) == tokens)
  }

  @Test(arguments: [
    ("#define OPEN { \\\n {\nint a;", ["int", "a", ";"]),
    (
      "/* { /* */ char c = '{', d = '\\'', e[] = \"}\";",
      ["char", "c", "=", "'{'", ",", "d", "=", "'\\''", ",", "e", "[", "]", "=", "}", ";"]
    ),
  ])
  func `C is cut into words, marks and texts`(source: String, tokens: [String]) {
    #expect(SourceReader.tokens(of: source, in: .c).map(\.text) == tokens)
  }

  @Test func `tokens know their lines`() {
    let source = "a\n\"\"\"\nx\n\"\"\" b /*\n*/ c\n\nd"
    #expect(SourceReader.tokens(of: source, in: .swift).map(\.line) == [1, 2, 4, 5, 7])
  }
}
