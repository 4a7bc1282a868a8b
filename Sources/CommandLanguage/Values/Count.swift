import Text

/// A positive whole number: levels, steps.
package struct Count: ArgumentValue, Hashable {
  package static let kind = ValueKind.count
  package static let sample = Count(1)
  /// The largest count that is read.
  static let limit = 1_000_000_000

  package let value: Int

  package init(_ value: Int) {
    self.value = value
  }

  package init(
    reading words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    guard let value = Int(words.joined), value > 0, value <= Self.limit else {
      throw UsageError(
        "'\(words.joined)' is not a whole number from 1 up", hint: "Type it in digits, as 2.",
        at: words.range)
    }
    self.value = value
  }

  package func canonical(in vocabulary: any Vocabulary) -> String { String(value) }
}
