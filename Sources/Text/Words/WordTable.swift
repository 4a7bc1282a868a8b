/// What a few fixed words stand for, found by their first byte: every word of a line is looked up
/// several times, and hashing it takes longer than comparing it with the handful that begin alike.
///
/// Used from other targets, where the compiler specialises only what is inlinable in a type that is
/// usable from inline: without that a look-up takes eight times as long.
@usableFromInline package struct WordTable<Value: Sendable>: Sendable {
  @usableFromInline var buckets: [[(word: String, value: Value)]]

  @inlinable package init(_ words: some Sequence<(String, Value)>) {
    buckets = Array(repeating: [], count: 256)
    for (word, value) in words { buckets[Self.bucket(of: word)].append((word, value)) }
  }

  /// What the word stands for; nil for any other word.
  @inlinable package subscript(word: String) -> Value? {
    for entry in buckets[Self.bucket(of: word)] where entry.word == word { return entry.value }
    return nil
  }

  @inlinable static func bucket(of word: String) -> Int { Int(word.utf8.first ?? 0) }
}
