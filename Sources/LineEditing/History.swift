/// What was typed before, oldest first, as the arrow keys recall it.
package struct History: Sendable {
  package private(set) var entries: [String] = []
  private let limit: Int

  package init(limit: Int = 5000) {
    self.limit = max(limit, 1)
  }

  /// Remembers an entry; an equal older one moves up, and one with a leading blank is kept out.
  package mutating func add(_ entry: String) {
    guard let first = entry.first, !first.isWhitespace else { return }
    entries.removeAll { $0 == entry }
    entries.append(entry)
    entries.removeFirst(max(entries.count - limit, 0))
  }
}
