import Text

/// Walks over a text in folded form, and knows where in the typed text it stands.
struct Cursor {
  private let text: String
  private let scalars: [Unicode.Scalar]
  /// Where each scalar begins in the typed text, in UTF-8, and where the last one ends; empty
  /// while all are ASCII, which begin where they stand.
  private let offsets: [Int]
  private(set) var place: Int
  private var end: Int

  init(_ text: String) {
    self.text = text
    scalars = text.unicodeScalars.map(\.foldingSign)
    offsets = scalars.count == text.utf8.count ? [] : text.scalarOffsets
    (place, end) = (0, scalars.count)
    (place, end) = trimmed(0..<end)
  }

  /// The scalar that comes next, folded.
  var next: Unicode.Scalar? { place < end ? scalars[place] : nil }
  var isAtEnd: Bool { place == end }
  /// The scalars that come next up to the end, folded.
  var left: ArraySlice<Unicode.Scalar> { scalars[place..<end] }
  /// The text that comes next up to the end, folded.
  var rest: String { String(String.UnicodeScalarView(left)) }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    place += 1
    return true
  }

  mutating func take(word: String) -> Bool {
    var ahead = place
    for scalar in word.unicodeScalars {
      guard ahead < end, scalars[ahead] == scalar else { return false }
      ahead += 1
    }
    place = ahead
    return true
  }

  mutating func take(anyOf words: [String]) -> Bool {
    for word in words where take(word: word) { return true }
    return false
  }

  mutating func take(while isWanted: (Unicode.Scalar) -> Bool) -> String {
    let taken = left.prefix(while: isWanted)
    place = taken.endIndex
    return String(String.UnicodeScalarView(taken))
  }

  mutating func skipBlanks() {
    while next == " " { place += 1 }
  }

  /// The digit that comes next, as a number.
  mutating func takeDigit() -> Int64? {
    guard let next, next.isDigit else { return nil }
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
    ReadingError(cause, at: offset(of: start)..<offset(of: end))
  }

  /// What was typed from that place to the end, as errors quote it.
  func typed(from start: Int) -> String {
    let bytes = text.utf8
    let first = bytes.index(bytes.startIndex, offsetBy: offset(of: start))
    let last = bytes.index(bytes.startIndex, offsetBy: offset(of: end))
    return String(text[first..<last])
  }

  private func offset(of place: Int) -> Int { offsets.isEmpty ? place : offsets[place] }
}

extension String {
  /// Where each scalar begins in UTF-8, and where the last one ends.
  fileprivate var scalarOffsets: [Int] {
    unicodeScalars.reduce(into: [0]) { offsets, scalar in
      offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar))
    }
  }
}

extension Unicode.Scalar {
  /// A full-width form as ASCII, a capital as a small letter, and the typographic minus and ratio
  /// sign as the typed ones.
  fileprivate var foldingSign: Unicode.Scalar {
    switch self {
    case "−": "-"
    case "∶": ":"
    case "\t": " "
    default: foldingWidth.loweringASCII
    }
  }

  var isDigit: Bool { (0x30...0x39).contains(value) }
}
