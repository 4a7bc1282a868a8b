import Text

extension Binder {
  /// What may come next in a command that is not all there.
  struct Unfinished {
    /// What the next word may belong to.
    var current: [Parameter] = []
    /// Whether a label stands there whose value is to come.
    var isWaiting = false
    /// The words that already are there of a value of several words.
    var words: ArraySlice<Word> = []
    /// What has no words yet.
    var open: [Parameter] = []
  }

  /// Binds words that need not be all, and looks where the next one would go.
  static func unfinished(_ entry: CommandTable.Entry, _ words: ArraySlice<Word>) -> Unfinished {
    var binder = Binder(entry)
    let index = binder.takeLabelsThatFit(words)
    return index.map(binder.awaiting) ?? binder.positional()
  }

  /// Gives words to labels as far as they are known; the parameter that waits for more, if one does.
  private mutating func takeLabelsThatFit(_ words: ArraySlice<Word>) -> Int? {
    var rest = words
    while let word = rest.popFirst() {
      guard let index = (try? slot(announcedBy: word)) ?? nil else {
        if !word.isLabel || takesLabelWords { positionals.append(word) }
        continue
      }
      guard slots[index].extent != .flag else {
        bound[index].words = [word]
        continue
      }
      let values = valueWords(rest, for: slots[index])
      bound[index].words = values
      rest = rest.dropFirst(values.count)
      if rest.isEmpty, values.isEmpty || slots[index].extent == .phrase { return index }
    }
    return nil
  }

  private var takesLabelWords: Bool {
    slots.contains { $0.label == nil && $0.takesLabelWords }
  }

  /// A label waits for its value, or for more of it.
  private func awaiting(_ index: Int) -> Unfinished {
    var copy = self
    try? copy.givePositionals()
    let words = bound[index].words ?? []
    return Unfinished(
      current: [entry.parameters[index]], isWaiting: words.isEmpty, words: words,
      open: copy.open(from: nil))
  }

  /// The next word is a positional, or a label.
  ///
  /// Optional ones take a word only where enough are left, so what comes later decides: of all
  /// that may, those are likely that give each word where it looks as if it belonged.
  private func positional() -> Unfinished {
    let count = slots.indices.count(where: isOpen)
    let endings = (0...count).compactMap { more in ending(with: 1 + more) }
    let least = endings.map(\.binder.strangeWords).min()
    var settled = self
    try? settled.givePositionals()
    guard let least, least <= settled.strangeWords else {
      return Unfinished(open: open(from: slots.endIndex))
    }
    let likely = endings.filter { $0.binder.strangeWords == least }
    let indices = Set(likely.map(\.index)).sorted()
    let words = likely[0].binder.bound[likely[0].index].words ?? []
    return Unfinished(
      current: indices.map { entry.parameters[$0] }, words: words.prefix { $0 != Self.anyWord },
      open: likely[0].binder.withoutWordsToCome.open(from: indices[0]))
  }

  /// As it was before words to come were thought of.
  private var withoutWordsToCome: Binder {
    var copy = self
    for index in slots.indices where copy.bound[index].words?.first == Self.anyWord {
      copy.bound[index].words = nil
    }
    return copy
  }

  /// Where the next positional goes if so many more come.
  private func ending(with count: Int) -> (index: Int, binder: Binder)? {
    var binder = self
    binder.positionals += Array(repeating: Self.anyWord, count: count)
    try? binder.givePositionals()
    return binder.slot(ofPositional: positionals.count).map { ($0, binder) }
  }

  /// Stands for the words to come.
  private static let anyWord = Word("0", at: 0..<0)

  /// How many words without a digit stand where figures should, and figures where a name should.
  private var strangeWords: Int {
    slots.indices.filter { slots[$0].label == nil }.reduce(0) { sum, index in
      let kind = entry.parameters[index].kind
      let strange = (bound[index].words ?? []).count { word in
        guard word != Self.anyWord else { return false }
        return kind.isFigure
          ? !word.text.contains(where: \.isNumber)
          : kind.isName && word.text.first?.isNumber == true
      }
      return sum + strange
    }
  }

  private func slot(ofPositional place: Int) -> Int? {
    slots.indices.first { index in
      guard slots[index].label == nil, let words = bound[index].words else { return false }
      return words.indices.contains(place) && slots[index].extent != .flag
    }
  }

  /// The positionals from one on, or behind all that have words, and the labels without any.
  private func open(from current: Int?) -> [Parameter] {
    let last = slots.indices.last { slots[$0].label == nil && bound[$0].words != nil }
    let start = current ?? last.map { $0 + 1 } ?? 0
    return slots.indices.filter { index in
      bound[index].words == nil && (slots[index].label != nil || index >= start)
    }.map { entry.parameters[$0] }
  }
}
