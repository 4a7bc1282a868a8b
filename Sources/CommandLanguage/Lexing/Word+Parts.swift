import Text

extension Word {
  /// The names of a path: split at the dots that stand neither in quotes nor between digits.
  package var path: [String] {
    guard !text.isPlainWord, text.utf8.contains(UInt8(ascii: ".")) else { return [text] }
    let bytes = Array(text.utf8)
    return split { index in
      bytes[index] == UInt8(ascii: ".")
        && (!Self.isBetweenDigits(index, in: bytes) || isQuoted(at: index - 1)
          || isQuoted(at: index + 1))
    }.map(\.text)
  }

  /// The items of a list within one word: split at each comma or `、` outside quotes.
  var items: [Word] {
    let folded = text.contains("、") ? replacingIdeographicCommas : self
    guard folded.text.utf8.contains(UInt8(ascii: ",")) else { return [folded] }
    let bytes = Array(folded.text.utf8)
    return folded.split { bytes[$0] == UInt8(ascii: ",") }
  }

  /// Whether a comma or `、` outside quotes makes the word more than one item.
  var hasSeparator: Bool {
    var offset = 0
    for scalar in text.unicodeScalars {
      if scalar == "," || scalar == "、", !isQuoted(at: offset) { return true }
      offset += UTF8.width(scalar)
    }
    return false
  }

  static func isBetweenDigits(_ index: Int, in bytes: [UInt8]) -> Bool {
    index > 0 && index + 1 < bytes.count
      && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index - 1])
      && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index + 1])
  }

  /// The pieces between the one-byte separators outside quotes, each marking the whole word.
  private func split(at isSeparator: (Int) -> Bool) -> [Word] {
    var pieces: [Word] = []
    var start = 0
    let bytes = text.utf8
    for index in 0...bytes.count {
      guard index == bytes.count || (isSeparator(index) && !isQuoted(at: index)) else { continue }
      pieces.append(piece(start..<index))
      start = index + 1
    }
    return pieces
  }

  private func piece(_ part: Range<Int>) -> Word {
    let bytes = text.utf8.dropFirst(part.lowerBound).prefix(part.count)
    let quotedParts = quoted.compactMap { range -> Range<Int>? in
      let shared = range.clamped(to: part)
      guard !shared.isEmpty || part == range else { return nil }
      return shared.lowerBound - part.lowerBound..<shared.upperBound - part.lowerBound
    }
    return Word(String(decoding: bytes, as: UTF8.self), at: range, quoted: quotedParts)
  }

  /// The word with each unquoted `、` as a comma; the offsets of quotes move along.
  private var replacingIdeographicCommas: Word {
    var result = ""
    var moved: [Range<Int>] = []
    var open: Int?
    var offset = 0
    for scalar in text.unicodeScalars {
      let inside = isQuoted(at: offset)
      if inside, open == nil { open = result.utf8.count }
      if !inside, let start = open {
        moved.append(start..<result.utf8.count)
        open = nil
      }
      result.unicodeScalars.append(scalar == "、" && !inside ? "," : scalar)
      offset += UTF8.width(scalar)
    }
    if let start = open { moved.append(start..<result.utf8.count) }
    return Word(result, at: range, quoted: moved)
  }
}
