import Testing

@testable import Sessions

// Snapshots are the only JSON here, so the reader is no part of the target's public shape.

@Test(arguments: [
  ("", 1, 1, JSONSyntaxError.Problem.end),
  ("  \n ", 2, 2, .end),
  ("{", 1, 2, .end),
  ("[1,", 1, 4, .end),
  ("[1 2]", 1, 4, .expected(", or ]")),
  ("[1,]", 1, 4, .unexpected),
  ("{\"a\" 1}", 1, 6, .expected(":")),
  ("{\"a\":1 \"b\":2}", 1, 8, .expected(", or }")),
  ("{a:1}", 1, 2, .expected("\"")),
  ("{\"a\":1,}", 1, 8, .expected("\"")),
  ("{\"a\":1,\n \"a\":2}", 2, 2, .keyTwice("a")),
  ("{\"\\u0061\":1,\"a\":2}", 1, 13, .keyTwice("a")),
  ("1 2", 1, 3, .more),
  ("nul", 1, 1, .unexpected),
  ("NaN", 1, 1, .unexpected),
  ("+1", 1, 1, .unexpected),
  ("01", 1, 1, .unexpected),
  (".5", 1, 1, .unexpected),
  ("1.x", 1, 3, .number),
  ("1e+x", 1, 4, .number),
  ("\"a", 1, 3, .end),
  ("\"a\nb\"", 1, 3, .control),
  ("\"\\x\"", 1, 3, .escape),
  ("\"\\u12G4\"", 1, 4, .escape),
  ("\"\\u+123\"", 1, 4, .escape),
  ("\"\\ud800\"", 1, 8, .escape),
  ("\"\\ud800\\u0041\"", 1, 14, .escape),
  ("\"\\udc00\"", 1, 8, .escape),
  ("\u{FEFF}{}", 1, 1, .unexpected),
])
func `what is no JSON is refused with its place`(
  text: String, line: Int, column: Int, problem: JSONSyntaxError.Problem
) {
  #expect(throws: JSONSyntaxError(line: line, column: column, problem: problem)) {
    try JSONReader.read(Array(text.utf8))
  }
}

@Test func `a key among many is not taken twice`() throws {
  let members = (0..<5_000).map { "\"k\($0)\":0" }.joined(separator: ",")
  guard case .object(let found) = try JSONReader.read(Array("{\(members)}".utf8)) else {
    Issue.record("no object")
    return
  }
  #expect(found.count == 5_000)
  for key in ["k0", "k15", "k16", "k4999"] {
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONReader.read(Array("{\(members),\"\(key)\":0}".utf8))
    }
    #expect(error?.problem == .keyTwice(key))
  }
}

@Test func `bytes that are no text are refused`() {
  #expect(throws: JSONSyntaxError(line: 1, column: 1, problem: .notUTF8)) {
    try JSONReader.read([34, 0xFF, 34])
  }
}

@Test(arguments: [64, 65, 1_000_000])
func `nesting ends before the stack does`(depth: Int) {
  let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  let result = Result { try JSONReader.read(Array(text.utf8)) }
  #expect((try? result.get() != .null) == (depth <= 64 ? true : nil))
  if depth > 64 {
    #expect(throws: JSONSyntaxError(line: 1, column: 65, problem: .tooDeep)) { try result.get() }
  }
}

@Test(arguments: [
  ("\"\\u4e2d\\ud83e\\udde7\\/\\b\\f\\n\\r\\t\\\\\\\"\"", JSON.string("中🧧/\u{8}\u{C}\n\r\t\\\"")),
  ("-0.50e+10", .number("-0.50e+10")),
  ("90000000000000000.01", .number("90000000000000000.01")),
  (" [ true , false , null ] ", .array([.bool(true), .bool(false), .null])),
])
func `JSON is read as it was written`(text: String, value: JSON) throws {
  #expect(try JSONReader.read(Array(text.utf8)) == value)
}

@Test func `an object is written with sorted keys and one value per line`() {
  let value = JSON.object([
    "b": .array([.number(1), .string("二\u{1}")]), "a": .object([:]), "c": nil, "d": .array([]),
  ])
  #expect(
    JSONWriter.write(value).text == """
      {
        "a": {},
        "b": [
          1,
          "二\\u0001"
        ],
        "d": []
      }

      """)
}

@Test(arguments: UInt64(1)...100)
func `what is written reads as the same value`(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let value = JSON.random(depth: 5, using: &random)
  #expect(try JSONReader.read(JSONWriter.write(value)) == value)
}

extension JSON {
  /// With its keys in order, as they come back.
  fileprivate static func random(depth: Int, using random: inout SeededGenerator) -> JSON {
    switch random.number(0...(depth > 0 ? 5 : 3)) {
    case 0: return .null
    case 1: return .bool(random.chance(0.5))
    case 2: return .number("\(Int64.random(in: .min ... .max, using: &random)).5e3")
    case 3: return .string(.random(using: &random))
    case 4:
      return .array(
        (0..<random.number(0...4)).map { _ in JSON.random(depth: depth - 1, using: &random) })
    default:
      let keys = Set((0..<random.number(0...4)).map { _ in String.random(using: &random) })
      return .object(
        keys.sorted().map {
          Member(key: $0, value: JSON.random(depth: depth - 1, using: &random))
        })
    }
  }
}

extension String {
  /// Any text, control characters too.
  static func random(using random: inout SeededGenerator) -> String {
    let ranges: [ClosedRange<UInt32>] = [0...127, 0x4E00...0x4EFF, 0x1F600...0x1F64F, 0...0x2FF]
    return (0..<random.number(0...12)).reduce(into: "") { text, _ in
      let value = UInt32.random(in: random.pick(ranges), using: &random)
      text.unicodeScalars.append(Unicode.Scalar(value)!)
    }
  }
}
