/// What a few fixed words stand for, found by their first byte: every word of a line is looked up
/// several times, and hashing it takes longer than comparing it with the handful that begin alike.
struct WordTable<Value: Sendable>: Sendable {
  private var buckets: [[(word: String, value: Value)]]

  init(_ words: some Sequence<(String, Value)>) {
    buckets = Array(repeating: [], count: 256)
    for (word, value) in words { buckets[Self.bucket(of: word)].append((word, value)) }
  }

  subscript(word: String) -> Value? {
    for entry in buckets[Self.bucket(of: word)] where entry.word == word { return entry.value }
    return nil
  }

  private static func bucket(of word: String) -> Int { Int(word.utf8.first ?? 0) }
}
