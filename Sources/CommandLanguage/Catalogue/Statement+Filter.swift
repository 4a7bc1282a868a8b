import Text

// What was meant to pick the lines that are shown.
extension Statement {
  /// The same with a label in place of a sign, as in `where amount > 100k`; nil where that is no
  /// command.
  func limiting(in vocabulary: any Vocabulary) -> Message? {
    guard !filterColumns.isEmpty,
      let place = words.firstIndex(where: { !$0.hasQuotes && $0.text.contains(where: isSign) })
    else { return nil }
    let word = words[place]
    let before = word.text.prefix { !isSign($0) }
    let sign = word.text.dropFirst(before.count)
    let label: Label = sign.first == ">" ? .over : .under
    let after = sign.drop { isSign($0) || $0 == "=" }
    let parts = [String(before), label.rawValue, String(after)].filter { !$0.isEmpty }
    let mended = parts.map { Word($0, at: word.range) }
    return first(of: [with(words[..<place] + mended + words[(place + 1)...])], in: vocabulary)
  }

  private func isSign(_ character: Character) -> Bool { character == ">" || character == "<" }

  /// The same with `where` in place of `by`, before what a column holds: `by owner Li Na`; nil where
  /// a line may rather have been meant.
  func filtering(at range: Range<Int>, in vocabulary: any Vocabulary) -> Message? {
    guard let by = words.firstIndex(where: { $0.isLabel(.by) }), by + 2 < words.count,
      filterColumns.contains(choice(of: words[by + 1])),
      words[by + 2].range.lowerBound == range.lowerBound, !words[by + 2].isLabel,
      vocabulary.nearest(to: words[by + 2].path, as: .line) == nil
    else { return nil }
    var mended = words
    mended[by] = Word(Label.where.rawValue, at: words[by].range)
    return first(of: [with(mended)], in: vocabulary)
  }

  /// The columns by which the command picks lines; none where it does not.
  private var filterColumns: [String] {
    entry.parameters.lazy.compactMap { parameter in
      if case .filter(let columns) = parameter.kind { columns } else { nil }
    }.first ?? []
  }
}
