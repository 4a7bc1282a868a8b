import Text

/// Cuts the words of a list into its items.
package enum ListItems {
  /// The words of each item: split at commas and `、` only, where there is one, else at blanks.
  package static func split(_ words: ArraySlice<Word>) throws(UsageError) -> [[Word]] {
    guard words.contains(where: \.hasSeparator) else { return words.map { [$0] } }
    var items: [[Word]] = [[]]
    for word in words {
      try refuseGroupedDigits(word)
      for (index, piece) in word.items.enumerated() {
        if index > 0 { items.append([]) }
        if !piece.text.isEmpty || piece.isQuoted { items[items.count - 1].append(piece) }
      }
    }
    if items.last?.isEmpty == true { items.removeLast() }
    guard !items.contains([]) else {
      throw UsageError(
        "nothing stands between two commas", hint: "Take one comma away.", at: words.range)
    }
    return items.droppingAnd
  }

  /// The values of all items, which are to differ.
  package static func distinct<Value: ArgumentValue & Equatable>(
    _ words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) -> [Value] {
    var values: [Value] = []
    for item in try split(words) {
      let value = try Value(reading: item[...], in: vocabulary)
      guard !values.contains(value) else {
        throw UsageError(
          "'\(item[...].joined)' stands here twice", hint: "Name each of them once.",
          at: item[...].range)
      }
      values.append(value)
    }
    return values
  }

  /// A comma glued between a digit and three digits reads in two ways.
  private static func refuseGroupedDigits(_ word: Word) throws(UsageError) {
    let pieces = word.items
    for (left, right) in zip(pieces, pieces.dropFirst())
    where !left.isQuoted && !right.isQuoted && looksGrouped(left.text, right.text) {
      let (a, b) = (left.text, right.text)
      throw UsageError(
        "'\(a),\(b)' may be one number or two items",
        hint: "Type '\(a), \(b)' for two, or \"\(a),\(b)\" in quotes for one.", at: word.range)
    }
  }

  private static func looksGrouped(_ left: String, _ right: String) -> Bool {
    guard let last = left.utf8.last else { return false }
    let digits = right.utf8.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    return last >= UInt8(ascii: "0") && last <= UInt8(ascii: "9") && digits.count == 3
  }
}

extension [[Word]] {
  /// The items without the `and` before the last of several.
  fileprivate var droppingAnd: [[Word]] {
    guard count > 1, let last, last.count > 1, !last[0].isQuoted, last[0].text.folded == "and"
    else { return self }
    return dropLast() + [[Word](last.dropFirst())]
  }
}
