import Text

/// Reads JSON strictly: no key twice, nothing after the value, no nesting beyond the limit.
struct JSONReader {
  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  static let maximumDepth = 64

  static func read(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSON {
    var reader = JSONReader(bytes: bytes)
    // Checked once for the whole, so that each text need not be.
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw reader.error(.notUTF8)
    }
    let value = try reader.value()
    reader.skipBlanks()
    guard reader.place == bytes.count else { throw reader.error(.more) }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func value() throws(JSONSyntaxError) -> JSON {
    skipBlanks()
    switch peek {
    case UInt8(ascii: "{"):
      return try nested { reader throws(JSONSyntaxError) in try reader.object() }
    case UInt8(ascii: "["):
      return try nested { reader throws(JSONSyntaxError) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func nested(
    _ body: (inout JSONReader) throws(JSONSyntaxError) -> JSON
  ) throws(JSONSyntaxError) -> JSON {
    guard depth < JSONReader.maximumDepth else { throw error(.tooDeep) }
    depth += 1
    defer { depth -= 1 }
    place += 1
    return try body(&self)
  }

  private mutating func object() throws(JSONSyntaxError) -> JSON {
    var members: [JSON.Member] = []
    var keys: Set<String> = []
    if try ends(with: "}", after: true) { return .object(members) }
    repeat {
      skipBlanks()
      let start = place
      guard peek == UInt8(ascii: "\"") else { throw error(.expected("\"")) }
      let key = try string()
      guard isNew(key, in: members, &keys) else {
        place = start
        throw error(.keyTwice(key))
      }
      skipBlanks()
      guard take(":") else { throw error(.expected(":")) }
      members.append(JSON.Member(key: key, value: try value()))
    } while try !ends(with: "}", after: false)
    return .object(members)
  }

  /// A few keys are compared; more go into a set, so that no object takes quadratic time.
  private func isNew(
    _ key: String, in members: [JSON.Member], _ keys: inout Set<String>
  ) -> Bool {
    guard members.count >= 16 else { return !members.contains { $0.key == key } }
    if keys.isEmpty { keys = Set(members.map(\.key)) }
    return keys.insert(key).inserted
  }

  private mutating func array() throws(JSONSyntaxError) -> JSON {
    var values: [JSON] = []
    if try ends(with: "]", after: true) { return .array(values) }
    repeat {
      values.append(try value())
    } while try !ends(with: "]", after: false)
    return .array(values)
  }

  /// Whether the bracket closes here; where it does not, and it is not the first, a comma stands.
  private mutating func ends(
    with bracket: Unicode.Scalar, after opening: Bool
  ) throws(JSONSyntaxError) -> Bool {
    skipBlanks()
    if take(bracket) { return true }
    guard opening || take(",") else { throw error(.expected(", or \(bracket)")) }
    return false
  }
}

extension JSONReader {
  private mutating func string() throws(JSONSyntaxError) -> String {
    place += 1
    let start = place
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 32 {
      place += 1
    }
    guard peek != UInt8(ascii: "\"") else {
      place += 1
      return String(decoding: bytes[start..<place - 1], as: UTF8.self)
    }
    return try escapedString(from: start)
  }

  private mutating func escapedString(from start: Int) throws(JSONSyntaxError) -> String {
    var text = Array(bytes[start..<place])
    while let byte = peek {
      guard byte >= 32 else { throw error(.control) }
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += String(try escaped()).utf8
      default: text.append(byte)
      }
    }
    throw error(.end)
  }

  private mutating func escaped() throws(JSONSyntaxError) -> Unicode.Scalar {
    guard let byte = peek else { throw error(.end) }
    place += 1
    switch Unicode.Scalar(byte) {
    case "\"", "\\", "/": return Unicode.Scalar(byte)
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": return try escapedScalar()
    default:
      place -= 1
      throw error(.escape)
    }
  }

  private mutating func escapedScalar() throws(JSONSyntaxError) -> Unicode.Scalar {
    let high = try hexadecimal()
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard high < 0xDC00, take("\\"), take("u") else { throw error(.escape) }
    let low = try hexadecimal()
    guard
      (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw error(.escape) }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
    let digits = bytes[place..<min(place + 4, bytes.count)]
    let text = String(decoding: digits, as: UTF8.self)
    guard digits.count == 4, text.first?.isHexDigit == true, let value = UInt32(text, radix: 16)
    else { throw error(.escape) }
    place += 4
    return value
  }

  private mutating func number() throws(JSONSyntaxError) -> String {
    let start = place
    _ = take("-")
    let whole = digits()
    guard whole > 0, whole == 1 || bytes[place - whole] != UInt8(ascii: "0") else {
      place = start
      throw error(place == bytes.count ? .end : .unexpected)
    }
    if take("."), digits() == 0 { throw error(.number) }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      guard digits() > 0 else { throw error(.number) }
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func digits() -> Int {
    let start = place
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { place += 1 }
    return place - start
  }

  private mutating func word(_ text: StaticString, _ value: JSON) throws(JSONSyntaxError) -> JSON {
    let expected = String(describing: text).utf8
    guard bytes[place...].starts(with: expected) else { throw error(.unexpected) }
    place += expected.count
    return value
  }

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard let byte = peek, UInt32(byte) == scalar.value else { return false }
    place += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 32 || byte == 10 || byte == 13 || byte == 9 { place += 1 }
  }

  private func error(_ problem: JSONSyntaxError.Problem) -> JSONSyntaxError {
    let before = bytes[..<place]
    let lineStart = before.lastIndex(of: 10).map { $0 + 1 } ?? 0
    return JSONSyntaxError(
      line: before.count { $0 == 10 } + 1,
      column: String(decoding: before[lineStart...], as: UTF8.self).count + 1,
      problem: place == bytes.count && problem != .more ? .end : problem)
  }
}
