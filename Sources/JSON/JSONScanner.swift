/// Takes the texts, numbers and words of JSON from UTF-8 bytes, and knows where it stands.
struct JSONScanner {
  private let bytes: [UInt8]
  var place = 0

  init(_ bytes: [UInt8]) throws(JSONSyntaxError) {
    self.bytes = bytes
    // Checked once for the whole, so that no text need be.
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw self.error(.notUTF8, at: error.byteOffsets.lowerBound)
    }
  }

  var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      place += 1
    }
  }

  /// Refuses what follows the whole.
  mutating func end() throws(JSONSyntaxError) {
    skipBlanks()
    guard place == bytes.count else { throw error(.more) }
  }

  mutating func word(_ text: String, _ value: JSON) throws(JSONSyntaxError) -> JSON {
    guard bytes[place...].starts(with: text.utf8) else { throw error(.unexpected) }
    place += text.utf8.count
    return value
  }

  /// The digits and signs of a number, as they stand.
  mutating func number() throws(JSONSyntaxError) -> String {
    let start = place
    _ = take("-")
    let startsWithZero = peek == UInt8(ascii: "0")
    let count = digits()
    guard count == 1 || count > 1 && !startsWithZero else {
      throw error(.unexpected, at: place == bytes.count && count == 0 ? place : start)
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

  func error(_ problem: JSONSyntaxError.Problem) -> JSONSyntaxError { error(problem, at: place) }

  /// Whatever is missing behind the last byte, the text ends too early.
  func error(_ problem: JSONSyntaxError.Problem, at place: Int) -> JSONSyntaxError {
    let before = bytes[..<place]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return JSONSyntaxError(
      line: before.count { $0 == 0x0A } + 1,
      column: String(decoding: before[lineStart...], as: UTF8.self).count + 1,
      problem: place == bytes.count ? .end : problem)
  }
}

extension JSONScanner {
  /// A text in quotes, its escapes replaced.
  mutating func text() throws(JSONSyntaxError) -> String {
    place += 1
    let start = place
    skipPlain()
    if take("\"") { return String(decoding: bytes[start..<place - 1], as: UTF8.self) }
    var text = Array(bytes[start..<place])
    while !take("\"") {
      guard take("\\") else { throw error(.control) }
      text += try escaped().utf8
      let plain = place
      skipPlain()
      text += bytes[plain..<place]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Goes to the next quote, backslash or control character.
  private mutating func skipPlain() {
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      place += 1
    }
  }

  /// What stands behind a backslash.
  private mutating func escaped() throws(JSONSyntaxError) -> Unicode.Scalar {
    let start = place - 1
    guard let byte = peek else { throw error(.end) }
    place += 1
    switch Unicode.Scalar(byte) {
    case "\"", "\\", "/": return Unicode.Scalar(byte)
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      guard let scalar = numbered() else { throw error(.escape, at: start) }
      return scalar
    default: throw error(.escape, at: start)
    }
  }

  /// A scalar by its hexadecimal digits, those beyond U+FFFF by two surrogates.
  private mutating func numbered() -> Unicode.Scalar? {
    guard let high = hexadecimal() else { return nil }
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard high < 0xDC00, take("\\"), take("u"), let low = hexadecimal(),
      (0xDC00...0xDFFF).contains(low)
    else { return nil }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func hexadecimal() -> UInt32? {
    let digits = bytes[place...].prefix(4)
    place += digits.count
    guard digits.count == 4 else { return nil }
    return digits.reduce(0) { value, byte in
      guard let value, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      return value << 4 | UInt32(digit)
    }
  }
}
