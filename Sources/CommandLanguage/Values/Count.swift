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
    try words.refuseLongCount()
    guard let value = Int(words.joined), value > 0 else {
      throw UsageError(
        "'\(words.joined)' is not a whole number from 1 up", hint: "Type it in digits, as 2.",
        at: words.range)
    }
    self.value = value
  }

  package func canonical(in vocabulary: any Vocabulary) -> String { String(value) }
}

extension ArraySlice<Word> {
  /// Refuses digits that make a larger number than anything is counted by.
  package func refuseLongCount() throws(UsageError) {
    let digits = joined.utf8
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      digits.count > 9, Int(joined).map({ $0 > Count.limit }) ?? true
    else { return }
    throw UsageError(
      "'\(joined)' is more than anything is counted to here", hint: "Type a smaller number.",
      at: range)
  }
}
