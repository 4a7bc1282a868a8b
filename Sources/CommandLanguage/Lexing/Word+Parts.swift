import Text

extension Word {
  /// The names of a path: split at the dots that stand neither in quotes nor between digits.
  package var path: [String] {
    guard !text.isPlainWord, text.utf8.contains(UInt8(ascii: ".")) else { return [text] }
    let bytes = Array(text.utf8)
    return split { index, scalar in
      scalar == "."
        && (!Self.isBetweenDigits(index, in: bytes) || isQuoted(at: index - 1)
          || isQuoted(at: index + 1))
    }.map(\.text)
  }

  /// The items of a list within one word: split at each comma or `、` outside quotes.
  package var items: [Word] { split { Self.separatesItems($1) } }

  /// Whether a comma or `、` outside quotes makes the word more than one item.
  var hasSeparator: Bool {
    var offset = 0
    for scalar in text.unicodeScalars {
      if Self.separatesItems(scalar), !isQuoted(at: offset) { return true }
      offset += UTF8.width(scalar)
    }
    return false
  }

  /// Whether an item of a list follows.
  var endsWithSeparator: Bool {
    guard let last = text.unicodeScalars.last, Self.separatesItems(last) else { return false }
    return !isQuoted(at: text.utf8.count - 1)
  }

  private static func separatesItems(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == "、"
  }

  private static func isBetweenDigits(_ index: Int, in bytes: [UInt8]) -> Bool {
    index > 0 && index + 1 < bytes.count
      && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index - 1])
      && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index + 1])
  }

  /// The pieces between the separators outside quotes, each at its own place.
  private func split(at isSeparator: (Int, Unicode.Scalar) -> Bool) -> [Word] {
    var pieces: [Word] = []
    var (start, offset) = (0, 0)
    for scalar in text.unicodeScalars {
      let next = offset + UTF8.width(scalar)
      if isSeparator(offset, scalar), !isQuoted(at: offset) {
        pieces.append(piece(start..<offset))
        start = next
      }
      offset = next
    }
    return start == 0 ? [self] : pieces + [piece(start..<offset)]
  }
}

extension ArraySlice<Word> {
  /// The names of a path, whose names may hold blanks.
  package var path: [String] {
    guard count != 1 else { return self[startIndex].path }
    guard let first else { return [] }
    return dropFirst().reduce(into: first.path) { names, word in
      let more = word.path
      names[names.count - 1] += " " + (more.first ?? "")
      names += more.dropFirst()
    }
  }
}
