import Text

// Labels that were left out, as `into` before the names of a split.
extension Statement {
  /// Why words are no command that would be one with labels before some of them; nil where none
  /// help.
  ///
  /// What the command needs is put in together, with two neighbors exchanged if it must be; else
  /// each label that it may have is tried alone.
  func leftOut(
    in vocabulary: any Vocabulary, exchanging exchanges: Bool = true
  ) -> UsageError? {
    if let error = signLeftOut(in: vocabulary) { return error }
    let needed = freeLabels.filter { !$0.isOptional }
    guard !needed.isEmpty else { return leftOut(before: words.indices, in: vocabulary) }
    let exchanged = words.indices.dropLast().prefix(exchanges ? Self.mostExchanged : 0)
    let orders = [self] + exchanged.map(exchanging)
    return orders.lazy.compactMap { order in
      order.mending(with: needed, within: order.words.indices, vocabulary)?.error
    }.first
  }

  /// The same for words that were taken together for a name, which nothing has.
  func leftOut(within range: Range<Int>, in vocabulary: any Vocabulary) -> UsageError? {
    guard
      let first = words.firstIndex(where: { $0.range.lowerBound == range.lowerBound }),
      let last = words.lastIndex(where: { $0.range.upperBound == range.upperBound }), first < last
    else { return nil }
    return leftOut(before: first + 1..<last + 1, in: vocabulary)
  }

  /// The same with the sign of a formula before the last word, where that is a figure.
  private func signLeftOut(in vocabulary: any Vocabulary) -> UsageError? {
    let needsFormula = entry.parameters.contains { $0.kind.isAlwaysFormula && !$0.isOptional }
    guard needsFormula, let last = words.last, last.isFigure else { return nil }
    var names = words.dropLast()
    var sign = entry.formulaStart == .equals ? "=" : ">="
    if entry.formulaStart == .relation, let said = names.last.flatMap({ Self.relations[$0.text] }) {
      sign = said
      names.removeLast()
    }
    let formula = Word("\(sign) \(last.text)", at: last.range, isFormula: true)
    guard let reading = try? Reading(exactly: with(names + [formula]), in: vocabulary)
    else { return nil }
    return UsageError(
      "'\(sign)' is missing before '\(last.text)'", hint: suggesting(reading.typed),
      at: last.range)
  }

  /// What words say that stand in place of a sign.
  private static let relations = [
    "至少": ">=", "不少于": ">=", "不低于": ">=", "最少": ">=", "至多": "<=", "最多": "<=",
    "不超过": "<=", "不高于": "<=",
  ]

  /// Why words are no command that are one without a `=` among them, or with a label in its place.
  func strayEquals(in vocabulary: any Vocabulary) -> UsageError? {
    guard entry.formulaStart == nil,
      let index = words.firstIndex(where: { $0.text == "=" && !$0.isQuoted })
    else { return nil }
    let rest = with(Array(words[..<index] + words[(index + 1)...]))
    guard let reading = try? Reading(exactly: rest, in: vocabulary) else {
      return lacksLabel ? rest.leftOut(in: vocabulary) : nil
    }
    return UsageError(
      "no '=' is wanted here", hint: suggesting(reading.typed), at: words[index].range)
  }

  /// The last word of a name that rather says how the command runs, but lacks its label: it stands
  /// apart from the others, or it is one of the words behind `by`.
  func swallowedChoice(_ asked: [Arguments.Asked]) -> Word? {
    for value in asked {
      guard let name = value.words, name.count > 1, let last = name.last, !last.isQuoted,
        [.name, .driver].contains(entry.parameters[value.parameter].kind),
        isLackingChoice(last, behind: name.dropLast().last)
      else { continue }
      return last
    }
    return nil
  }

  private func isLackingChoice(_ word: Word, behind previous: Word?) -> Bool {
    guard let index = words.firstIndex(of: word), index > 0 else { return false }
    let label = labelLacking(before: word)
    return label == .by || label != nil && words[index - 1] != previous
  }

  /// Tries each label that the command may have alone.
  private func leftOut(before places: Range<Int>, in vocabulary: any Vocabulary) -> UsageError? {
    var found = freeLabels.compactMap { label in
      mending(with: [label], within: places, vocabulary)
    }
    if found.isEmpty, words.count <= Self.mostPaired {
      // What takes any words for its value would fit always.
      let labels = freeLabels.filter { ![.name, .names, .phrase].contains($0.kind) }
      found = labels[...].choices(of: 2).compactMap {
        mending(with: $0, within: places, vocabulary)
      }
    }
    guard let first = found.first, found.count > 1 else { return found.first?.error }
    guard Set(found.map(\.place)).count == 1 else { return nil }
    return UsageError(
      "a word is missing before '\(words[first.place].item)'",
      hint: "One of: \(found.map(\.label).list).", at: words[first.place].range)
  }

  /// Where labels stand with which words are a command.
  private struct Mending {
    /// The place of the first.
    let place: Int
    let label: Typed
    /// How many quotes the line has, as it is written in full.
    let quotes: Int
    let error: UsageError
  }

  /// The first way to put labels before words, in the order of the usage, with which they are read;
  /// best where no figure or several words have to be taken for a name.
  private func mending(
    with labels: [Parameter], within places: Range<Int>, _ vocabulary: any Vocabulary
  ) -> Mending? {
    guard places.count < Self.mostPlaces[labels.count, default: 0] else { return nil }
    // A word that is almost a label rather was one.
    let free = freeLabels.compactMap(\.label)
    let places = places.filter { Label.nearest(to: words[$0].text, among: free) == nil }
    return places[...].choices(of: labels.count)
      .compactMap { mending(with: labels, before: $0, vocabulary) }.min { $0.quotes < $1.quotes }
  }

  private func mending(
    with labels: [Parameter], before places: [Int], _ vocabulary: any Vocabulary
  ) -> Mending? {
    var mended = words
    for (label, place) in zip(labels, places).reversed() {
      // A figure is no name, and a comma begins nothing.
      guard !label.kind.isName || !words[place].isFigure,
        words[place].text.first.map({ !",，、".contains($0) }) ?? true
      else { return nil }
      let start = words[place].range.lowerBound
      mended.insert(Word(label.label?.rawValue ?? "", at: start..<start), at: place)
    }
    guard let reading = try? Reading(exactly: with(mended), in: vocabulary),
      !addsName(reading.canonical), let place = places.first, let label = labels.first?.typedLabel
    else { return nil }
    let error = UsageError(
      "'\(label)' is missing before '\(words[place].item)'", hint: suggesting(reading.typed),
      at: words[place].range)
    let quotes = reading.canonical.count { $0 == "\"" }
    return Mending(place: place, label: label, quotes: quotes, error: error)
  }

  /// Whether a line takes for a name what stands where a figure should, as `preset` says.
  private func addsName(_ line: String) -> Bool {
    let read = (try? Word.words(of: line)) ?? []
    return entry.slots.compactMap(\.orLabel).contains { label in
      read.contains { $0.isLabel(label) } && !words.contains { $0.isLabel(label) }
    }
  }

  /// Whether a label lacks that the command needs, or most often has.
  var lacksLabel: Bool { freeLabels.contains { !$0.isOptional || $0.kind == .names } }

  /// The labels with values that the command has, and the words have not or fewer times.
  private var freeLabels: [Parameter] {
    var typed = words
    return entry.parameters.filter { parameter in
      guard let label = parameter.label, ![.flag, .text].contains(parameter.extent) else {
        return false
      }
      guard let index = typed.firstIndex(where: { $0.isLabel(label) }) else { return true }
      typed.remove(at: index)
      return false
    }
  }

  /// The words with one and the next in each other's place.
  private func exchanging(_ index: Int) -> Statement {
    var words = words
    words.swapAt(index, index + 1)
    return with(words)
  }

  private static let mostExchanged = 8
  private static let mostPaired = 6
  /// Among how many places so many labels are tried, which is a few hundred ways at most.
  private static let mostPlaces = [1: 200, 2: 24, 3: 14]
}

extension ArraySlice {
  /// All ways to choose so many of the elements, each in their order.
  fileprivate func choices(of count: Int) -> [[Element]] {
    guard count > 0 else { return [[]] }
    return indices.flatMap { index in
      self[(index + 1)...].choices(of: count - 1).map { [self[index]] + $0 }
    }
  }
}

extension Word {
  /// The word without the comma behind an item of a list.
  fileprivate var item: String {
    endsWithSeparator && text.count > 1 ? String(text.dropLast()) : text
  }
}
