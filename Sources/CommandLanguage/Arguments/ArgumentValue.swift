import Text

/// A value that a parameter may take.
///
/// Law: `canonical`, read on any day against any plan in which its names exist, gives an equal value.
package protocol ArgumentValue: Sendable {
  static var kind: ValueKind { get }
  static var extent: Extent { get }
  /// Any value, which the initialiser gets while its asking is recorded.
  static var sample: Self { get }
  /// Reads one word, or for a phrase at least one.
  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError)
  /// The text that reads as this value: whole words, full paths, dates filled in.
  func canonical(in vocabulary: any Vocabulary) -> String
}

extension ArgumentValue {
  package static var extent: Extent { .word }
}

extension ArraySlice<Word> {
  /// The words as one text with single blanks, as a name or a title is read.
  package var joined: String {
    count == 1 ? self[startIndex].text : map(\.text).joined(separator: " ")
  }

  /// UTF-8 offsets in the line from the first word to the last.
  package var range: Range<Int> {
    guard let first, let last else { return 0..<0 }
    return first.range.lowerBound..<Swift.max(first.range.upperBound, last.range.upperBound)
  }

  /// Whether the value is one word outside quotes that is this keyword.
  package func isKeyword(_ keyword: Keyword) -> Bool {
    count == 1 && !self[startIndex].isQuoted && Keyword(self[startIndex].text) == keyword
  }
}
