import Text

/// Walks over a text in folded form, and knows where in the typed text it stands.
struct Cursor {
  private let text: String
  private let scalars: [Unicode.Scalar]
  /// Where each scalar begins in the typed text, in UTF-8, and where the last one ends.
  private let offsets: [Int]
  private(set) var place: Int
  private var end: Int

  init(_ text: String) {
    self.text = text
    var scalars: [Unicode.Scalar] = []
    var offsets = [0]
    for scalar in text.unicodeScalars {
      scalars.append(scalar.foldingSign.loweringASCII)
      offsets.append(offsets[scalars.count - 1] + UTF8.width(scalar))
    }
    (self.scalars, self.offsets) = (scalars, offsets)
    (place, end) = (0, scalars.count)
    (place, end) = trimmed(0..<end)
  }

  /// The scalar that comes next, folded.
  var next: Unicode.Scalar? { place < end ? scalars[place] : nil }
  var isAtEnd: Bool { place == end }
  /// What comes next up to the end, folded.
  var rest: String { String(String.UnicodeScalarView(scalars[place..<end])) }

  mutating func advance() {
    if place < end { place += 1 }
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    place += 1
    return true
  }

  mutating func take(word: String) -> Bool {
    guard scalars[place..<end].starts(with: word.unicodeScalars) else { return false }
    place += word.unicodeScalars.count
    return true
  }

  mutating func take(anyOf words: [String]) -> Bool {
    for word in words where take(word: word) { return true }
    return false
  }

  mutating func take(while isWanted: (Unicode.Scalar) -> Bool) -> String {
    let taken = scalars[place..<end].prefix(while: isWanted)
    place = taken.endIndex
    return String(String.UnicodeScalarView(taken))
  }

  mutating func skipBlanks() {
    while next == " " { place += 1 }
  }

  /// The digit that comes next, as a number.
  mutating func takeDigit() -> Int64? {
    guard let next, ("0"..."9").contains(next) else { return nil }
    place += 1
    return Int64(next.value) - 0x30
  }
}

extension Cursor {
  /// The parts between the separator, each without the blanks around it.
  func parts(between separator: Unicode.Scalar) -> [Cursor] {
    var parts: [Cursor] = []
    var start = place
    for index in place..<end where scalars[index] == separator {
      parts.append(narrowed(to: start..<index))
      start = index + 1
    }
    return parts + [narrowed(to: start..<end)]
  }

  private func narrowed(to part: Range<Int>) -> Cursor {
    var cursor = self
    (cursor.place, cursor.end) = trimmed(part)
    return cursor
  }

  private func trimmed(_ part: Range<Int>) -> (start: Int, end: Int) {
    var (start, stop) = (part.lowerBound, part.upperBound)
    while start < stop, scalars[start] == " " { start += 1 }
    while stop > start, scalars[stop - 1] == " " { stop -= 1 }
    return (start, stop)
  }

  /// An error that points at what is left to read; at all of it when nothing was read yet.
  func error(_ cause: ReadingError.Cause) -> ReadingError { error(from: place, cause) }

  /// An error that points at everything from that place to the end.
  func error(from start: Int, _ cause: ReadingError.Cause) -> ReadingError {
    ReadingError(cause, at: offsets[start]..<offsets[end])
  }

  /// What was typed from that place to the end, as errors quote it.
  func typed(from start: Int) -> String {
    let bytes = text.utf8
    let first = bytes.index(bytes.startIndex, offsetBy: offsets[start])
    let last = bytes.index(bytes.startIndex, offsetBy: offsets[end])
    return String(text[first..<last]).clipped(to: 40)
  }
}

extension Unicode.Scalar {
  /// A full-width form as ASCII, and the typographic minus and ratio sign as the typed ones.
  fileprivate var foldingSign: Unicode.Scalar {
    switch self {
    case "−": "-"
    case "∶": ":"
    case "\t": " "
    default: foldingWidth
    }
  }
}
