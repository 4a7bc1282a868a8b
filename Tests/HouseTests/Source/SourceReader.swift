/// Reads Swift or C into tokens, as far as counting lines and reading imports needs it: strings and
/// comments are understood, regular expressions between slashes are not.
struct SourceReader {
  enum Language {
    case swift, c

    init(path: String) {
      self = path.hasSuffix(".swift") ? .swift : .c
    }
  }

  private let source: [UInt8]
  private let language: Language
  private var position = 0
  private var line = 1
  private var tokens: [SourceToken] = []

  static func tokens(of text: String, in language: Language) -> [SourceToken] {
    var reader = SourceReader(source: Array(text.utf8), language: language)
    while reader.position < reader.source.count { reader.step() }
    return reader.tokens
  }

  private init(source: [UInt8], language: Language) {
    self.source = source
    self.language = language
  }

  /// Takes one token, one comment or one blank.
  private mutating func step() {
    switch current {
    case _ where startsHere("//"): skip { !$0.startsHere("\n") }
    case _ where startsHere("/*"): skipComment()
    case UInt8(ascii: "#") where language == .c: skipDirective()
    case UInt8(ascii: "#") where opensRawText: takeText()
    case UInt8(ascii: "\""): takeText()
    case UInt8(ascii: "'") where language == .c: take(.text) { $0.skipQuoted(by: "'") }
    case UInt8(ascii: "`"): take(.name) { $0.skipQuoted(by: "`") }
    case let byte where byte.isWordByte: take(.word) { $0.skip { $0.current.isWordByte } }
    case let byte where byte <= UInt8(ascii: " "): advance(1)
    default: take(.mark) { $0.advance(1) }
    }
  }

  private var current: UInt8 { source[position] }

  private mutating func take(_ kind: SourceToken.Kind, _ pass: (inout Self) -> Void) {
    let (start, line) = (position, line)
    pass(&self)
    let text = String(decoding: source[start..<position], as: UTF8.self)
    tokens.append(SourceToken(kind: kind, text: text, line: line))
  }

  private mutating func advance(_ count: Int) {
    for byte in source[position..<min(position + count, source.count)] {
      if byte == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
  }

  private mutating func skip(while goesOn: (Self) -> Bool) {
    while position < source.count, goesOn(self) { advance(1) }
  }

  private func startsHere(_ text: String) -> Bool {
    source[position...].starts(with: text.utf8)
  }
}

extension SourceReader {
  /// Swift's comments nest, C's do not.
  private mutating func skipComment() {
    var depth = 1
    advance(2)
    while depth > 0, position < source.count {
      let opens = startsHere("/*") && language == .swift
      let closes = startsHere("*/")
      depth += opens ? 1 : closes ? -1 : 0
      advance(opens || closes ? 2 : 1)
    }
  }

  private mutating func skipDirective() {
    skip { !$0.startsHere("\n") || $0.source[$0.position - 1] == UInt8(ascii: "\\") }
  }

  private mutating func skipQuoted(by quote: String) {
    repeat {
      advance(startsHere("\\") ? 2 : 1)
    } while position < source.count && !startsHere(quote)
    advance(1)
  }

  private var opensRawText: Bool {
    source[position...].first { $0 != UInt8(ascii: "#") } == UInt8(ascii: "\"")
  }

  private mutating func takeText() {
    let line = line
    let hashes = String(repeating: "#", count: source[position...].prefix { $0 == 35 }.count)
    advance(hashes.utf8.count)
    let quotes = startsHere("\"\"\"") && language == .swift ? "\"\"\"" : "\""
    advance(quotes.utf8.count)
    let start = position
    while position < source.count, !startsHere(quotes + hashes) { skipInText(hashes) }
    let text = String(decoding: source[start..<position], as: UTF8.self)
    tokens.append(SourceToken(kind: .text, text: text, line: line))
    advance((quotes + hashes).utf8.count)
  }

  private mutating func skipInText(_ hashes: String) {
    guard startsHere("\\" + hashes) else { return advance(1) }
    advance(1 + hashes.utf8.count)
    guard language == .swift, startsHere("(") else { return advance(1) }
    let outside = tokens.count
    skipInterpolation()
    tokens.removeSubrange(outside...)
  }

  private mutating func skipInterpolation() {
    var depth = 0
    repeat {
      if startsHere("(") { depth += 1 }
      if startsHere(")") { depth -= 1 }
      step()
    } while depth > 0 && position < source.count
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }
}
