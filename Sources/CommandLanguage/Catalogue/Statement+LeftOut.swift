import Text

// Labels that were left out, as `into` before the names of a split.
extension Statement {
  /// Why words are no command that would be one with labels before some of them; nil where none
  /// help.
  ///
  /// What the command needs is put in together, with two neighbors exchanged if it must be; else
  /// each label that it may have is tried alone.
  func leftOut(in vocabulary: any Vocabulary) -> UsageError? {
    if let error = equalsLeftOut(in: vocabulary) { return error }
    let needed = freeLabels.filter { !$0.isOptional }
    guard !needed.isEmpty else { return leftOut(before: words.indices, in: vocabulary) }
    let orders = [self] + words.indices.dropLast().prefix(Self.mostExchanged).map(exchanging)
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
  private func equalsLeftOut(in vocabulary: any Vocabulary) -> UsageError? {
    let needsFormula = entry.parameters.contains { $0.kind.isAlwaysFormula && !$0.isOptional }
    guard needsFormula, entry.formulaStart == .equals, let last = words.last, last.isFigure else {
      return nil
    }
    let formula = Word("= \(last.text)", at: last.range, isFormula: true)
    guard let reading = try? Reading(exactly: with(words.dropLast() + [formula]), in: vocabulary)
    else { return nil }
    return UsageError(
      "'=' is missing before '\(last.text)'", hint: suggesting(reading.canonical), at: last.range)
  }

  /// Tries each label that the command may have alone.
  private func leftOut(before places: Range<Int>, in vocabulary: any Vocabulary) -> UsageError? {
    let found = freeLabels.compactMap { label in
      mending(with: [label], within: places, vocabulary)
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
    return places.choices(of: labels.count)
      .compactMap { mending(with: labels, before: $0, vocabulary) }.min { $0.quotes < $1.quotes }
  }

  private func mending(
    with labels: [Parameter], before places: [Int], _ vocabulary: any Vocabulary
  ) -> Mending? {
    var mended = words
    for (label, place) in zip(labels, places).reversed() {
      guard !label.kind.isName || !words[place].isFigure else { return nil }
      let start = words[place].range.lowerBound
      mended.insert(Word(label.label?.rawValue ?? "", at: start..<start), at: place)
    }
    guard let reading = try? Reading(exactly: with(mended), in: vocabulary),
      !addsName(reading.canonical), let place = places.first, let label = labels.first?.typedLabel
    else { return nil }
    let error = UsageError(
      "'\(label)' is missing before '\(words[place].item)'", hint: suggesting(reading.canonical),
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
  /// Among how many places so many labels are tried, which is a few hundred ways at most.
  private static let mostPlaces = [1: 200, 2: 24, 3: 14]
}

extension Range<Int> {
  /// All ways to choose so many of the numbers, each in ascending order.
  fileprivate func choices(of count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return flatMap { first in
      (first + 1..<Swift.max(first + 1, upperBound)).choices(of: count - 1).map { [first] + $0 }
    }
  }
}

extension Word {
  /// The word without the comma behind an item of a list.
  fileprivate var item: String {
    endsWithSeparator && text.count > 1 ? String(text.dropLast()) : text
  }
}
