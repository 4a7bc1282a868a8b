import Text

/// Cuts the text of a line into words, on its UTF-8 bytes.
struct Lexer {
  let bytes: [UInt8]
  /// The UTF-8 offset of what comes next.
  var position = 0
  /// Whether a comment was found behind the last command.
  private(set) var isInComment = false
  private let endsAtStop: Bool
  /// Where a formula begins, in a command that takes one.
  var formulaStart: FormulaStart?

  /// A `。` behind the last word ends it, unless more of a line is to come, as a name behind a dot.
  init(_ line: String, endsAtStop: Bool = true) {
    bytes = Array(line.utf8)
    self.endsAtStop = endsAtStop
  }

  /// The next word, or nil where the command ends: at `;`, a comment, or the line's end.
  mutating func nextWord() throws(UsageError) -> Word? {
    skipBlanks()
    guard position < bytes.count, !isComment else { return nil }
    if beginsFormula(at: position) { return formula() }
    if let word = plainWord() { return word }
    return try quotedOrFoldedWord()
  }

  /// Moves behind the `;` at which a command ended; false where the line has no more commands.
  mutating func skipSemicolon() -> Bool {
    skipBlanks()
    guard position < bytes.count, !isComment else {
      isInComment = position < bytes.count
      position = bytes.count
      return false
    }
    let (scalar, length) = self.scalar(at: position)
    guard scalar == ";" || scalar == "；" else { return false }
    position += length
    return true
  }

  /// All that is left of the line as it was typed, or as one quoted value.
  mutating func restOfLine() throws(UsageError) -> Word? {
    skipBlanks()
    let start = position
    guard start < bytes.count else { return nil }
    if let quoted = try wholeQuoted() { return quoted }
    position = bytes.count
    var end = bytes.count
    while end > start, Self.isASCIIBlank(bytes[end - 1]) { end -= 1 }
    return Word(text(start..<end), at: start..<end)
  }

  mutating func skipBlanks() {
    while position < bytes.count {
      let byte = bytes[position]
      if Self.isASCIIBlank(byte) {
        position += 1
      } else if byte < 0x80 {
        return
      } else {
        let (scalar, length) = self.scalar(at: position)
        guard Fold.isBlank(scalar) || isFinalStop(scalar, behind: position + length) else { return }
        position += length
      }
    }
  }

  /// Whether a sign is a full stop behind which nothing but blanks stands on the line.
  func isFinalStop(_ scalar: Unicode.Scalar, behind offset: Int) -> Bool {
    guard endsAtStop, scalar == "。" || scalar == "．" else { return false }
    return bytes[offset...].allSatisfy(Self.isASCIIBlank)
  }

  /// A comment begins with `#` at the start of a word.
  private var isComment: Bool {
    let first = bytes[position]
    return first == UInt8(ascii: "#") || first >= 0x80 && scalar(at: position).0 == "＃"
  }

  /// A word of ASCII without quotes, the usual case; nil where there is more to it.
  private mutating func plainWord() -> Word? {
    let start = position
    var end = start
    scan: while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): break scan
      case UInt8(ascii: ";"): break scan
      case UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"):
        if beginsFormula(at: end) { break scan }
        end += 1
      case UInt8(ascii: "\""), 0x80...: return nil
      default: end += 1
      }
    }
    guard end > start else { return nil }
    position = end
    return Word(text(start..<end), at: start..<end)
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The scalar that begins at an offset, and its length in bytes.
  func scalar(at offset: Int) -> (Unicode.Scalar, length: Int) {
    let first = bytes[offset]
    guard first >= 0x80 else { return (Unicode.Scalar(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let end = min(offset + length, bytes.count)
    return (text(offset..<end).unicodeScalars.first ?? " ", end - offset)
  }

  private static func isASCIIBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
  }
}

extension Word {
  /// The words of a line's first command, as they come out of the lexer.
  package static func words(of line: String) throws(UsageError) -> [Word] {
    var lexer = Lexer(line)
    var words: [Word] = []
    while let word = try lexer.nextWord() { words.append(word) }
    return words
  }
}
