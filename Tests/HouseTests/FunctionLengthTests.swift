import Testing

@Suite struct FunctionLengthTests {
  @Test(arguments: [
    ("func a() {}", ["a 1"]),
    (
      "func a(\n  _ b: () -> Int = { 1 }\n) throws(E) -> [Int: Int]\nwhere T == B {\n  c\n}",
      ["a 6"]
    ),
    ("init(x: Int) {\n  self.init(x)\n}\ndeinit {\n}", ["init 3", "deinit 2"]),
    ("var a: Int {\n  1\n}\nvar b: [Int] = []\nlet c = {\n  1\n}()", ["a 3"]),
    ("protocol P {\n  func a() -> Int\n  var b: Int { get }\n  func c()\n}", ["b 1"]),
    ("func a() {\n  func b() {\n  }\n}", ["a 4", "b 2"]),
    ("func a() {\n  print(\"}\\(b { \"}\" })\")\n  // }\n}", ["a 4"]),
    ("subscript(i: Int) -> Int {\n  get {\n    1\n  }\n}", ["subscript 5"]),
    ("static func == (a: A, b: A) -> Bool {\n}", ["= 2"]),
    ("@Test func `a \"{\" is text`() {\n}", ["`a \"{\" is text` 2"]),
    ("func a() {", []),
  ])
  func `a Swift function is as long as its lines`(source: String, lengths: [String]) {
    #expect(Self.lengths(of: source, .swift) == lengths)
  }

  @Test(arguments: [
    ("static int a(int b)\n{\n  if (b) {\n  }\n  return '}';\n}", ["a 6"]),
    ("struct s { int a; };\nint b(void);\nint c(void) {\n}\n", ["c 2"]),
    (
      "enum { A };\nstatic const int t[] = { 1 };\nvoid d(void) {\n}\nvoid e(void) { }",
      ["d 2", "e 1"]
    ),
  ])
  func `a C function is as long as its lines`(source: String, lengths: [String]) {
    #expect(Self.lengths(of: source, .c) == lengths)
  }

  private static func lengths(of source: String, _ language: SourceReader.Language) -> [String] {
    FunctionLength.all(in: SourceReader.tokens(of: source, in: language), language)
      .map { "\($0.name) \($0.count)" }
  }
}
