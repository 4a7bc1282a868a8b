import Quantities
import Text

// What words may have been meant as that could not be read.
extension Statement {
  /// The error with the best way to go on that can be found.
  func explained(_ error: UsageError, in vocabulary: any Vocabulary) -> UsageError {
    if let better = lackingLabel(at: error.range) ?? strayEquals(in: vocabulary) { return better }
    if let line = lineInScenario(for: error, in: vocabulary) {
      return error.hinting("Did you mean '\(line)'?")
    }
    if let line = limiting(in: vocabulary) ?? filtering(at: error.range, in: vocabulary) {
      return error.hinting(line)
    }
    guard !namesSibling(at: error.range) else { return error }
    // Where the words fit the parameters, it is a value that was refused.
    guard (try? Binder.bind(self)) == nil else {
      return leftOut(within: error.range, in: vocabulary)
        ?? mistypedLabel(at: error.range, in: vocabulary).map(error.hinting)
        ?? apart(in: error.range) ?? error
    }
    if let line = first(of: quotingNewName, in: vocabulary) { return error.hinting(line) }
    if let run = unquotedName(in: vocabulary) {
      // A label may be missing, too, and then quotes alone are no help.
      if let better = quoting(run).leftOut(in: vocabulary) { return better }
      return error.hinting("Did you mean \(Quoting.quoted(run.joined)), in quotes?")
    }
    let unglued = unglued { _ in true }
    if let line = first(of: unglued, in: vocabulary) { return error.hinting(line) }
    if let better = leftOut(in: vocabulary) ?? spacedValue(in: vocabulary) { return better }
    let quoted = with(words.map(quotingForeign))
    if lacksLabel, quoted.words != words, let better = quoted.leftOut(in: vocabulary) {
      return better
    }
    let others = rearranged(at: error.range) + labelled(at: error.range) + paired
    if let line = first(of: others, in: vocabulary) { return error.hinting(line) }
    guard lacksLabel, unglued.isEmpty else { return error }
    return leftOut(in: TrustingVocabulary(vocabulary), exchanging: false) ?? error
  }

  /// The first of some commands that is one, if it is short enough to be repeated.
  func first(of others: [Statement], in vocabulary: any Vocabulary) -> Message? {
    let lines = others.lazy.compactMap { statement in
      (try? Reading(exactly: statement, in: vocabulary))?.typed
    }
    return lines.first.flatMap { $0.count < Self.longestSuggestion ? suggesting($0) : nil }
  }

  /// The way to go on with a line, or how the command is used where it is too long to be repeated.
  func suggesting(_ line: String) -> Message {
    line.count < Self.longestSuggestion
      ? "Did you mean '\(entry.typed(line))'?" : "Usage: \(entry.usage)"
  }

  /// The words with each blank closed between an amount and a currency; nil without one.
  func joiningCurrency(_ currency: Currency) -> Statement? {
    var joined: [Word] = []
    for word in words {
      if let last = joined.last, [last, word].isAmount(in: currency) {
        joined[joined.count - 1] = Word(
          "\(last.text) \(word.text)", at: [last, word][...].range)
      } else {
        joined.append(word)
      }
    }
    return joined.count < words.count ? with(joined) : nil
  }

  /// The line with the scenario before it that stands at its end, as in `fan price by quarter in cut`.
  private func lineInScenario(
    for error: UsageError, in vocabulary: any Vocabulary
  ) -> Typed? {
    guard let index = words.firstIndex(where: { $0.range == error.range && $0.isLabel(.in) }),
      case .found(_, let scenario) = vocabulary.resolve(
        [words[(index + 1)...].joined], as: .scenario),
      let inner = try? Reading(exactly: with(Array(words[..<index])), in: vocabulary)
    else { return nil }
    let line = entry.typed(inner.canonical)
    return Typed(
      english: "in \(scenario): \(line.english)",
      chinese: "\(Typed(command: "in").chinese) \(scenario): \(line.chinese)")
  }

  /// The label that a refused word needs before it, as `quarter` its `by`.
  func lackingLabel(at range: Range<Int>) -> UsageError? {
    guard let word = words.first(where: { $0.range == range }), !word.isQuoted,
      let label = labelLacking(before: word)
    else { return nil }
    let words = Typed(
      english: word.text, chinese: Synonyms.choiceTyped(choice(of: word)).chinese)
    return UsageError(
      "'\(label.typed)' is missing before '\(word.text)'",
      hint: "Did you mean '\(label.typed) \(words)'?", at: word.range)
  }

  /// The label that the command has and the words have not, behind which such a word is chosen.
  func labelLacking(before word: Word) -> Label? {
    let choice = choice(of: word)
    return entry.parameters.first { parameter in
      guard let label = parameter.label, parameter.kind.choices.contains(choice) else {
        return false
      }
      return !words.contains { $0.isLabel(label) }
    }?.label
  }

  func choice(of word: Word) -> String { Synonyms.choice(word.text) ?? word.text.folded }

  /// The label that a refused word is almost, where it makes the words a command.
  private func mistypedLabel(at range: Range<Int>, in vocabulary: any Vocabulary) -> Message? {
    let labels = entry.parameters.compactMap(\.label).filter { label in
      !words.contains { $0.isLabel(label) }
    }
    for index in words.indices where words[index].range.overlaps(range) {
      guard !words[index].isQuoted, let label = Label.nearest(to: words[index].text, among: labels)
      else { continue }
      var mended = words
      mended[index] = Word(label.english, at: words[index].range)
      guard (try? Reading(exactly: with(mended), in: vocabulary)) == nil else {
        return "Did you mean '\(label)'?"
      }
    }
    return nil
  }

  /// Why words are no name that were taken together though a label stands between them.
  private func apart(in range: Range<Int>) -> UsageError? {
    let values = (try? Binder.bind(self))?.compactMap(\.words) ?? []
    guard let name = values.first(where: { $0.range == range && $0.count > 1 }) else { return nil }
    let behind = zip(name, name.dropFirst()).first { one, next in
      words.contains {
        $0.range.lowerBound >= one.range.upperBound && $0.range.upperBound <= next.range.lowerBound
      }
    }
    return behind.map { Faults.extra($1, in: entry) }
  }

  /// Whether a refused label is what a command of the same noun is called by, as `note`.
  private func namesSibling(at range: Range<Int>) -> Bool {
    words.contains { word in
      word.range == range && word.isLabel
        && Label.all(named: word.text).contains { entry.sibling(called: $0) != nil && !takes($0) }
    }
  }

  /// The same words in another way: without a label that the command lacks, with quotes around one
  /// that is a name, and with a figure before the label that took it into a name.
  private func rearranged(at range: Range<Int>) -> [Statement] {
    var others: [Statement] = []
    if let index = words.firstIndex(where: { $0.range == range && $0.isLabel }) {
      let word = words[index]
      // A word such as `to` was rather put in for the sense than meant as a name.
      let isForeign = !Label.all(named: word.text).contains(where: takes)
      if isForeign, word.isLabel(.end), entry.parameters.first?.kind == .file {
        others.append(with(words.map { $0 == word ? Word("off", at: word.range) : $0 }))
      }
      let isName = isForeign && !Self.prepositions.contains(where: word.isLabel)
      if isName {
        others.append(with(words.map(quotingForeign)))
        others.append(quotingRun(from: index))
      }
      let isTarget = word.isLabel(.to) && (entry.changesByAmount || entry.takesSteps)
      let isMeant = isTarget || Faults.isDifference(word, in: entry)
      if isForeign, !isMeant, !isInTitle(index), index + 1 < words.count {
        others.append(with(Array(words[..<index] + words[(index + 1)...])))
      }
      // What stands in place of a positional is rather that than a name.
      if !isName, !entry.slots.contains(where: { $0.orLabel.map(word.isLabel) ?? false }) {
        others.append(with(words.map(quotingForeign)))
      }
    }
    if let last = words.last, last.isFigure,
      let label = words.lastIndex(where: { $0.isLabel }), label + 2 < words.count
    {
      others.append(with(words[..<label] + [last] + words[label..<(words.count - 1)]))
    }
    return others
  }

  private static let prepositions: [Label] = [
    .from, .to, .into, .under, .over, .by, .in, .on, .at, .of, .for, .with, .as, .per, .until,
  ]

  /// Whether a word stands among those of a title or another text of the user's own.
  private func isInTitle(_ index: Int) -> Bool {
    let label = words[..<index].last {
      $0.isLabel && Label.all(named: $0.text).contains(where: takes)
    }
    let parameter = entry.parameters.first { parameter in
      parameter.extent == .phrase
        && (label.map { parameter.label.map($0.isLabel) ?? false } ?? (parameter.label == nil))
    }
    let follows = index > 0 && words[index - 1].range != label?.range
    return follows && [.name, .phrase, .driver, .drivers].contains(parameter?.kind)
  }

  /// The words from one on, up to a label of the command, as one name in quotes.
  private func quotingRun(from index: Int) -> Statement {
    let end = words[(index + 1)...].firstIndex { word in
      word.isLabel && Label.all(named: word.text).contains(where: takes)
    }
    return quoting(words[index..<(end ?? words.count)])
  }

  /// The same with some of the words as one name in quotes.
  private func quoting(_ run: ArraySlice<Word>) -> Statement {
    let text = run.joined
    let name = Word(text, at: run.range, quoted: [0..<text.utf8.count])
    return with(words[..<run.startIndex] + [name] + words[run.endIndex...])
  }

  /// The same with the words before the first figure as the new name with which the command begins.
  private var quotingNewName: [Statement] {
    guard entry.parameters.first?.kind == .newLine,
      let end = words.firstIndex(where: \.isFigure), end > 1,
      words[..<end].allSatisfy({ !$0.hasQuotes && !$0.isLabel })
    else { return [] }
    return [quoting(words[..<end])]
  }

  /// A label that the command lacks is a name in quotes.
  private func quotingForeign(_ word: Word) -> Word {
    guard word.isLabel, !Label.all(named: word.text).contains(where: takes) else { return word }
    return Word(word.text, at: word.range, quoted: [0..<word.text.utf8.count])
  }

  /// The words with the label before a figure that is too many, in place of another word that is.
  private func labelled(at range: Range<Int>) -> [Statement] {
    let labels = entry.slots.indices.filter { entry.parameters[$0].kind == .amount }
      .compactMap { entry.slots[$0].label }
    guard labels.count == 1, let index = words.firstIndex(where: { $0.range == range }),
      !words[index].isQuoted
    else { return [] }
    let word = words[index]
    let label = Word(labels[0].rawValue, at: word.range)
    let rest = word.isFigure ? words[index...] : words[(index + 1)...]
    return [with(words[..<index] + [label] + rest)]
  }

  /// The words with two of them that stand side by side as the steps of a path, or as the name of
  /// a file that has a blank in it.
  private var paired: [Statement] {
    let takesFile = entry.parameters.contains { [.file, .script].contains($0.kind) }
    let files = takesFile ? paired(by: " ") { !$0.hasQuotes && !$0.isLabel } : []
    return files + paired(by: ".") { !$0.hasQuotes && !$0.isLabel && !$0.isFigure }
  }

  private func paired(by sign: String, where fits: (Word) -> Bool) -> [Statement] {
    words.indices.dropLast().compactMap { index in
      let pair = words[index...index + 1]
      guard pair.allSatisfy(fits) else { return nil }
      let name = Word(pair.map(\.text).joined(separator: sign), at: pair.range)
      return with(words[..<index] + [name] + words[(index + 2)...])
    }
  }

  private func takes(_ label: Label) -> Bool { entry.slots.contains { $0.takes(label) } }

  func with(_ words: [Word]) -> Statement {
    Statement(
      range: range, entry: entry, commandRange: commandRange, words: words, text: text)
  }

  /// The first words that together name a line, though each is a word of its own; nil if none do.
  private func unquotedName(in vocabulary: any Vocabulary) -> ArraySlice<Word>? {
    firstRun { run in
      guard !isPhrase(run), case .found = vocabulary.resolve([run.joined], as: .line) else {
        return nil
      }
      return run
    }
  }

  /// Whether the words stand behind a label that takes all of them as they are.
  private func isPhrase(_ run: ArraySlice<Word>) -> Bool {
    guard run.startIndex > 0, !words[run.startIndex - 1].isQuoted else { return false }
    let labels = Label.all(named: words[run.startIndex - 1].text)
    return entry.slots.contains { slot in
      slot.extent == .phrase && labels.contains(where: slot.takes)
    }
  }

  /// Why words are not read that would be one value without the blanks, as `80 k`; nil if none are.
  private func spacedValue(in vocabulary: any Vocabulary) -> UsageError? {
    firstRun { words in
      guard words.allSatisfy({ !$0.isQuoted && !$0.isLabel }), words.mayBeGlued else { return nil }
      let text = words.map(\.text).joined()
      do throws(ReadingError) {
        _ = try Money(readingPositive: text, in: vocabulary.currency)
      } catch {
        if case .money(.otherCurrency) = error.cause { return UsageError(error, at: words.range) }
        let word = [Word(text, at: words.range)][...]
        let isValue =
          (try? Ratio(reading: word, in: vocabulary)) != nil
          || (try? Day(reading: word, in: vocabulary)) != nil
          || (try? Percent(reading: text)) != nil
        guard isValue else { return nil }
      }
      return UsageError(
        "'\(words.joined)' is one value with blanks in it", hint: "Did you mean '\(text)'?",
        at: words.range)
    }
  }

  /// What the first run of words stands for that stands for something; of those that begin at one
  /// word, the longest.
  private func firstRun<Meaning>(_ meaning: (ArraySlice<Word>) -> Meaning?) -> Meaning? {
    for start in words.indices {
      for end in (start..<min(words.count, start + Self.longestRun)).dropFirst().reversed() {
        if let meaning = meaning(words[start...end]) { return meaning }
      }
    }
    return nil
  }

  private static let longestRun = 5
  private static let longestSuggestion = 60
}

extension CommandTable.Entry {
  /// Whether it changes something by an amount, which is none that it is changed to.
  var changesByAmount: Bool { slots.contains { $0.orLabel == .by } }

  /// Whether it takes a number of steps, which is none of the step that it leads to.
  fileprivate var takesSteps: Bool { ["undo", "redo"].contains(name) }
}

extension [Word] {
  /// Whether one word is figures, and the other names the currency.
  fileprivate func isAmount(in currency: Currency) -> Bool {
    guard allSatisfy({ !$0.isQuoted }) else { return false }
    return first?.isFigure == true && last.map { currency.isWritten($0.text) } == true
      || last?.isFigure == true && first.map { currency.isWritten($0.text) } == true
  }
}

extension Word {
  var isFigure: Bool { !isQuoted && text.first?.isASCIIDigit == true }

  func isLabel(_ label: Label) -> Bool {
    !isQuoted && Label.all(named: text).contains(label)
  }
}

extension ArraySlice<Word> {
  /// Whether no number would become another one: of two digits that meet, the first end a number
  /// and nothing else, and the second are a group of three.
  fileprivate var mayBeGlued: Bool {
    zip(self, dropFirst()).allSatisfy { left, right in
      guard left.text.last?.isASCIIDigit == true, right.text.first?.isASCIIDigit == true else {
        return true
      }
      let ending = right.text.drop(while: \.isASCIIDigit)
      return left.text.allSatisfy(\.isASCIIDigit)
        && right.text.utf8.count - ending.utf8.count == 3
        && (ending.isEmpty || Currency(written: String(ending)) != nil)
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
