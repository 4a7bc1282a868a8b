/// Builds the value that bytes spell.
struct JSONReader {
  private var scanner: JSONScanner
  private var depth = 0

  static let maximumDepth = 64

  static func read(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSON {
    var reader = JSONReader(scanner: try JSONScanner(bytes))
    let value = try reader.value()
    try reader.scanner.end()
    return value
  }

  private init(scanner: JSONScanner) {
    self.scanner = scanner
  }

  private mutating func value() throws(JSONSyntaxError) -> JSON {
    scanner.skipBlanks()
    switch scanner.peek {
    case UInt8(ascii: "{"):
      return try nested { reader throws(JSONSyntaxError) in try reader.object() }
    case UInt8(ascii: "["):
      return try nested { reader throws(JSONSyntaxError) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try scanner.text())
    case UInt8(ascii: "t"): return try scanner.word("true", .bool(true))
    case UInt8(ascii: "f"): return try scanner.word("false", .bool(false))
    case UInt8(ascii: "n"): return try scanner.word("null", .null)
    default: return .number(try scanner.number())
    }
  }

  private mutating func nested(
    _ body: (inout JSONReader) throws(JSONSyntaxError) -> JSON
  ) throws(JSONSyntaxError) -> JSON {
    guard depth < JSONReader.maximumDepth else { throw scanner.error(.tooDeep) }
    depth += 1
    defer { depth -= 1 }
    scanner.place += 1
    return try body(&self)
  }

  private mutating func object() throws(JSONSyntaxError) -> JSON {
    var members: [JSON.Member] = []
    var keys: Set<String> = []
    if closes(with: "}") { return .object(members) }
    repeat {
      let key = try key(after: members, &keys)
      members.append(JSON.Member(key, try value()))
    } while try goesOn(before: "}")
    return .object(members)
  }

  private mutating func array() throws(JSONSyntaxError) -> JSON {
    var values: [JSON] = []
    if closes(with: "]") { return .array(values) }
    repeat {
      values.append(try value())
    } while try goesOn(before: "]")
    return .array(values)
  }

  /// A key and its colon.
  private mutating func key(
    after members: [JSON.Member], _ keys: inout Set<String>
  ) throws(JSONSyntaxError) -> String {
    scanner.skipBlanks()
    let start = scanner.place
    guard scanner.peek == UInt8(ascii: "\"") else { throw scanner.error(.expected("\"")) }
    let key = try scanner.text()
    guard isNew(key, in: members, &keys) else { throw scanner.error(.keyTwice(key), at: start) }
    scanner.skipBlanks()
    guard scanner.take(":") else { throw scanner.error(.expected(":")) }
    return key
  }

  /// A few keys are compared; more go into a set, so that no object takes quadratic time.
  private func isNew(
    _ key: String, in members: [JSON.Member], _ keys: inout Set<String>
  ) -> Bool {
    guard members.count >= 16 else { return !members.contains { $0.key == key } }
    if keys.isEmpty { keys = Set(members.map(\.key)) }
    return keys.insert(key).inserted
  }

  private mutating func closes(with bracket: Unicode.Scalar) -> Bool {
    scanner.skipBlanks()
    return scanner.take(bracket)
  }

  private mutating func goesOn(before bracket: Unicode.Scalar) throws(JSONSyntaxError) -> Bool {
    if closes(with: bracket) { return false }
    guard scanner.take(",") else { throw scanner.error(.commaOr(String(bracket))) }
    return true
  }
}
