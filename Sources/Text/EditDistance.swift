extension Sequence<String> {
  /// The word that differs least from the typed one, by case-blind edits; of equals the first.
  ///
  /// Nil when no word is near: at most a third of the typed characters, at least one, may be
  /// missing, added, replaced or swapped with a neighbor, and one must be right.
  package func nearest(to word: String) -> String? {
    let typed = Array(word.folded)
    var limit = Swift.min(Swift.max(typed.count / 3, 1), typed.count - 1)
    var nearest: String?
    for candidate in self {
      let letters = Array(candidate.folded)
      guard abs(letters.count - typed.count) <= limit else { continue }
      guard let distance = editDistance(typed, letters, upTo: limit) else { continue }
      nearest = candidate
      limit = distance - 1
    }
    return nearest
  }
}

/// The fewest insertions, removals, replacements and swaps of neighbors between two words, where
/// no letter is edited twice; nil where they are more than a limit.
private func editDistance(
  _ first: [Character], _ second: [Character], upTo limit: Int
) -> Int? {
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for row in first.indices {
    var current = [row + 1]
    current.reserveCapacity(last.count)
    for column in second.indices {
      let isSame = first[row] == second[column]
      var least = Swift.min(
        last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        least = Swift.min(least, beforeLast[column - 1] + 1)
      }
      current.append(least)
    }
    (beforeLast, last) = (last, current)
    // No later row can be better than the two that it is made from.
    guard (beforeLast + last).contains(where: { $0 <= limit }) else { return nil }
  }
  return last[second.count] <= limit ? last[second.count] : nil
}
