/// What was typed before, as the arrow keys recall it.
///
/// Adding an entry takes the same time however many there are.
package struct TypedLines: Sendable {
  private let limit: Int
  /// Oldest first; nothing where an entry was that moved up.
  private var places: [String?] = []
  private var placeOf: [String: Int] = [:]

  package init(limit: Int = 5000) {
    self.limit = max(limit, 1)
  }

  /// The entries, oldest first; some may have several lines.
  package var entries: [String] {
    places.compactMap(\.self).suffix(limit)
  }

  /// Remembers an entry; an equal older one moves up, and one with a leading blank is kept out,
  /// for which the answer is false.
  @discardableResult
  package mutating func add(_ entry: String) -> Bool {
    guard let first = entry.first, !first.isWhitespace else { return false }
    if let place = placeOf[entry] { places[place] = nil }
    placeOf[entry] = places.count
    places.append(entry)
    if places.count >= 2 * limit { tidy() }
    return true
  }

  /// Drops the places of entries that moved up, and the oldest entries where there are too many.
  private mutating func tidy() {
    let entries = entries
    places = entries
    placeOf = Dictionary(uniqueKeysWithValues: zip(entries, entries.indices))
  }
}
