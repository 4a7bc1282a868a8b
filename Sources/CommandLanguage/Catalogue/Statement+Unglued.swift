import Text

// Chinese is written without blanks, so that a label may stand glued to its value, as `按季度`.
extension Statement {
  /// The same words with some labels cut off their values, where these are of such a kind: first all
  /// that can be, then fewer; those with a colon in any case.
  func unglued(_ isMeant: (ValueKind) -> Bool) -> [Statement] {
    let pieces = words.map { entry.labelAndValue(in: $0, isMeant) }
    let glued = pieces.indices.filter { pieces[$0] != nil }
    guard !glued.isEmpty, glued.count <= Self.mostGlued else { return [] }
    let marked = Set(glued.filter { words[$0].text.contains(":") })
    let choices = (1..<(1 << glued.count)).sorted {
      ($1.nonzeroBitCount, $0) < ($0.nonzeroBitCount, $1)
    }
    return choices.compactMap { choice in
      let cut = Set(glued.enumerated().filter { choice >> $0.offset & 1 == 1 }.map(\.element))
      guard cut.isSuperset(of: marked) else { return nil }
      return with(
        words.indices.flatMap { index in
          cut.contains(index) ? pieces[index] ?? [] : [words[index]]
        })
    }
  }

  private static let mostGlued = 4
}

extension CommandTable.Entry {
  /// The label that a word begins with, and what stands behind it.
  fileprivate func labelAndValue(in word: Word, _ isMeant: (ValueKind) -> Bool) -> [Word]? {
    guard !word.hasQuotes, word.isChinese else { return nil }
    let labels = parameters.filter { $0.extent != .flag }.flatMap { parameter in
      let words = (parameter.label ?? parameter.orLabel)?.chineseWords ?? []
      // Behind a colon a value is meant, whatever it is.
      return words.filter { isMeant(parameter.kind) || word.text.hasPrefix("\($0):") }
    }
    let longest = labels.filter { word.text.hasPrefix($0) && word.text != $0 }.max {
      $0.count < $1.count
    }
    return longest.map { label in
      let (length, end) = (label.utf8.count, word.text.utf8.count)
      let start = word.text.hasPrefix("\(label):") ? length + 1 : length
      return [word.piece(0..<length)] + (start < end ? [word.piece(start..<end)] : [])
    }
  }
}
