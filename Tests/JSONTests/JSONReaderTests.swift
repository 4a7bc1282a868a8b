import JSON
import Testing

@Test(arguments: [
  ("", 1, 1, JSONSyntaxError.Problem.end),
  ("  \n ", 2, 2, .end),
  ("{", 1, 2, .end),
  ("[1,", 1, 4, .end),
  ("[[1]", 1, 5, .end),
  ("{\"a\":", 1, 6, .end),
  ("{\"a\"", 1, 5, .end),
  ("-", 1, 2, .end),
  ("1.", 1, 3, .end),
  ("1e", 1, 3, .end),
  ("1e+", 1, 4, .end),
  ("\"a", 1, 3, .end),
  ("\"\\", 1, 3, .end),
  ("[1 2]", 1, 4, .commaOr("]")),
  ("[1:2]", 1, 3, .commaOr("]")),
  ("[1}", 1, 3, .commaOr("]")),
  ("[0x1]", 1, 3, .commaOr("]")),
  ("[1,]", 1, 4, .unexpected),
  ("[,1]", 1, 2, .unexpected),
  ("[1,,2]", 1, 4, .unexpected),
  ("{\"a\" 1}", 1, 6, .expected(":")),
  ("{\"a\",1}", 1, 5, .expected(":")),
  ("{\"a\":1 \"b\":2}", 1, 8, .commaOr("}")),
  ("{\"a\":1]", 1, 7, .commaOr("}")),
  ("{a:1}", 1, 2, .expected("\"")),
  ("{'a':1}", 1, 2, .expected("\"")),
  ("{1:1}", 1, 2, .expected("\"")),
  ("{\"a\":1,}", 1, 8, .expected("\"")),
  ("{\"a\":1,\n \"a\":2}", 2, 2, .keyTwice("a")),
  ("{\"\\u0061\":1,\"a\":2}", 1, 13, .keyTwice("a")),
  ("{\"预\":[{\"算\":1,\"算\":2}]}", 1, 14, .keyTwice("算")),
  ("1 2", 1, 3, .more),
  ("[]]", 1, 3, .more),
  ("{}\n,", 2, 1, .more),
  ("[] // note", 1, 4, .more),
  ("01", 1, 1, .unexpected),
  ("-01", 1, 1, .unexpected),
  ("-x", 1, 1, .unexpected),
  ("- 1", 1, 1, .unexpected),
  ("nul", 1, 1, .unexpected),
  ("True", 1, 1, .unexpected),
  ("NaN", 1, 1, .unexpected),
  ("-Infinity", 1, 1, .unexpected),
  ("+1", 1, 1, .unexpected),
  (".5", 1, 1, .unexpected),
  ("１", 1, 1, .unexpected),
  ("'a'", 1, 1, .unexpected),
  ("\u{FEFF}{}", 1, 1, .unexpected),
  ("\u{A0}1", 1, 1, .unexpected),
  ("\u{0}", 1, 1, .unexpected),
  ("[1.]", 1, 4, .number),
  ("[1.e2]", 1, 4, .number),
  ("1e+x", 1, 4, .number),
  ("1eE2", 1, 3, .number),
  ("\"a\nb\"", 1, 3, .control),
  ("\"预\tb\"", 1, 3, .control),
  ("\"\u{0}\"", 1, 2, .control),
  ("\"\\n\u{1F}\"", 1, 4, .control),
  ("\"a\\x\"", 1, 3, .escape),
  ("\"\\'\"", 1, 2, .escape),
  ("\"\\\n\"", 1, 2, .escape),
  ("\"\\U0041\"", 1, 2, .escape),
  ("\"\\u12\"", 1, 2, .escape),
  ("\"\\u12G4\"", 1, 2, .escape),
  ("\"\\u+123\"", 1, 2, .escape),
  ("\"\\u１234\"", 1, 2, .escape),
  ("\"\\ud800\"", 1, 2, .escape),
  ("\"\\ud800\\u0041\"", 1, 2, .escape),
  ("\"\\ud800\\ud800\"", 1, 2, .escape),
  ("\"\\ud800\\n\"", 1, 2, .escape),
  ("\"\\udc00\"", 1, 2, .escape),
])
func `what is no JSON is refused with its place`(
  text: String, line: Int, column: Int, problem: JSONSyntaxError.Problem
) {
  #expect(throws: JSONSyntaxError(line: line, column: column, problem: problem)) {
    try JSON(reading: Array(text.utf8))
  }
}

@Test(
  arguments: [
    ([0x22, 0xFF, 0x22], 2), ([0xFF], 1), ([0x22, 0xC0, 0xAF, 0x22], 2), ([0x22, 0xC3, 0x22], 2),
    ([0x22, 0x61, 0xED, 0xA0, 0x80, 0x22], 3), ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 2),
    ([0xFE, 0xFF, 0x00, 0x5B], 1), ([0x22, 0x61, 0xE5], 3),
  ] as [([UInt8], Int)])
func `bytes that are no text are refused with their place`(bytes: [UInt8], column: Int) {
  #expect(throws: JSONSyntaxError(line: 1, column: column, problem: .notUTF8)) {
    try JSON(reading: bytes)
  }
}

@Test func `a key among many is not taken twice`() throws {
  let members = (0..<5_000).map { "\"k\($0)\":0" }.joined(separator: ",")
  guard case .object(let found) = try JSON(reading: Array("{\(members)}".utf8)) else {
    Issue.record("no object")
    return
  }
  #expect(found.count == 5_000)
  for key in ["k0", "k15", "k16", "k4999"] {
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSON(reading: Array("{\(members),\"\(key)\":0}".utf8))
    }
    #expect(error?.problem == .keyTwice(key))
  }
}

@Test(arguments: ["[", "{\"a\":"])
func `nesting ends before the stack does`(opening: String) throws {
  let closing = opening == "[" ? "]" : "}"
  func nested(_ depth: Int) -> [UInt8] {
    let text =
      String(repeating: opening, count: depth) + "1" + String(repeating: closing, count: depth)
    return Array(text.utf8)
  }
  var value = try JSON(reading: nested(64))
  for _ in 0..<64 {
    switch value {
    case .array(let values): value = try #require(values.first)
    case .object(let members): value = try #require(members.first?.value)
    default: Issue.record("\(value) is not nested")
    }
  }
  #expect(value == .number("1"))
  let column = 64 * opening.utf8.count + 1
  for depth in [65, 100_000] {
    #expect(throws: JSONSyntaxError(line: 1, column: column, problem: .tooDeep)) {
      try JSON(reading: nested(depth))
    }
  }
}

@Test(arguments: [
  ("\"\\u4e2d\\uD83E\\udde7\\/\\b\\f\\n\\r\\t\\\\\\\"\"", JSON.string("中🧧/\u{8}\u{C}\n\r\t\\\"")),
  ("\"\\u0000\\uFFFF\u{7F}\u{2028}\"", .string("\u{0}\u{FFFF}\u{7F}\u{2028}")),
  ("-0.50e+10", .number("-0.50e+10")), ("0E-0", .number("0E-0")), ("-0", .number("-0")),
  ("90000000000000000.01", .number("90000000000000000.01")),
  (" [ true , false\r\n,\tnull ] ", .array([.bool(true), .bool(false), .null])),
  ("{\"b\":1,\"a\":2}", .object([JSON.Member("b", .number(1)), JSON.Member("a", .number(2))])),
])
func `JSON is read as it was written`(text: String, value: JSON) throws {
  #expect(try JSON(reading: Array(text.utf8)) == value)
}
