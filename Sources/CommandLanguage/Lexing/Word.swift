/// A word of a line: its text without quotes, and where it stands.
package struct Word: Sendable {
  /// What was typed; outside quotes full-width signs are folded to ASCII.
  package let text: String
  /// UTF-8 offsets in the line, quotes included.
  package let range: Range<Int>
  /// Nil where the text stands as it was typed, without quotes.
  private let marks: Marks?

  /// How a word was typed.
  ///
  /// A class, because words are copied often, and few have any.
  final class Marks: Sendable {
    let quoted: [Range<Int>]
    let places: [Int]
    let isFormula: Bool
    let unfolded: String?

    init(quoted: [Range<Int>], places: [Int], isFormula: Bool, unfolded: String?) {
      self.quoted = quoted
      self.places = places
      self.isFormula = isFormula
      self.unfolded = unfolded
    }
  }

  package init(
    _ text: String, at range: Range<Int>, quoted: [Range<Int>] = [], places: [Int] = [],
    isFormula: Bool = false, unfolded: String? = nil
  ) {
    self.text = text
    self.range = range
    let isPlain = quoted.isEmpty && places.isEmpty && !isFormula && unfolded == nil
    marks =
      isPlain
      ? nil : Marks(quoted: quoted, places: places, isFormula: isFormula, unfolded: unfolded)
  }

  /// The text without quotes, with full-width signs as they were typed.
  var unfolded: String { marks?.unfolded ?? text }

  /// Whether the word is a whole formula, as it was typed, from its sign on.
  package var isFormula: Bool { marks?.isFormula ?? false }

  /// UTF-8 offsets in `text` of what stood in quotes.
  var quoted: [Range<Int>] { marks?.quoted ?? [] }

  /// Where in the line each byte of the text begins, and where the last one ends; empty where the
  /// text stands as it was typed.
  private var places: [Int] { marks?.places ?? [] }

  /// Whether the whole word stood in quotes, so that it is neither a label nor a keyword.
  package var isQuoted: Bool {
    marks != nil && quoted.count == 1 && quoted[0].count == text.utf8.count
  }

  /// Whether some of the word stood in quotes.
  package var hasQuotes: Bool { !quoted.isEmpty }

  /// Whether the UTF-8 offset in `text` stood in quotes.
  func isQuoted(at offset: Int) -> Bool {
    quoted.contains { $0.contains(offset) }
  }

  /// Where in the line a part of the text stands, its quotes included.
  func place(of part: Range<Int>) -> Range<Int> {
    place(of: part.lowerBound)..<place(of: part.upperBound)
  }

  private func place(of offset: Int) -> Int {
    places.isEmpty
      ? min(range.lowerBound + offset, range.upperBound) : places[min(offset, places.count - 1)]
  }

  /// The word that is a part of this one.
  func piece(_ part: Range<Int>) -> Word {
    let bytes = text.utf8.dropFirst(part.lowerBound).prefix(part.count)
    let quotedParts = quoted.compactMap { range -> Range<Int>? in
      let shared = range.clamped(to: part)
      guard !shared.isEmpty || part == range else { return nil }
      return shared.lowerBound - part.lowerBound..<shared.upperBound - part.lowerBound
    }
    return Word(
      String(decoding: bytes, as: UTF8.self), at: place(of: part), quoted: quotedParts,
      places: places.isEmpty ? [] : Array(places[part.lowerBound...part.upperBound]))
  }
}

extension Word: Hashable {
  package static func == (left: Word, right: Word) -> Bool {
    left.text == right.text && left.range == right.range && left.quoted == right.quoted
      && left.places == right.places
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(range)
  }
}
