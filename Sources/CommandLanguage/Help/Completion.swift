import Reports
import Text

/// Something that Tab offers.
package struct Candidate: Hashable, Sendable {
  /// What would be typed, in quotes where it needs them.
  package let text: String
  package let about: Message?
  /// Whether more of the same word comes behind it, as behind a folder.
  package let goesOn: Bool

  package init(_ text: String, about: Message? = nil, goesOn: Bool = false) {
    self.text = text
    self.about = about
    self.goesOn = goesOn
  }
}

extension Candidate {
  /// The same name, with the colon that is to follow it.
  fileprivate var closed: Candidate { Candidate("\(text):", about: about, goesOn: goesOn) }
}

/// What may come next on a line, from the recorded parameters and from what is there to be named.
package struct Completion {
  private let table: CommandTable
  private let language: Language
  private let offer: (ValueKind, ArraySlice<Word>) -> [Candidate]

  /// The closure gives the things of a kind that words may be the beginning of; there is at least
  /// one word, the last perhaps empty. Words of the language are offered in the given one until one
  /// is begun.
  package init(
    _ table: CommandTable, in language: Language = .english,
    offering offer: @escaping (ValueKind, ArraySlice<Word>) -> [Candidate]
  ) {
    self.table = table
    self.language = language
    self.offer = offer
  }

  /// The candidates for what ends at the end of a line, and where that begins.
  package func candidates(after line: String) -> (start: Int, candidates: [Candidate]) {
    guard let line = OpenLine(line, in: table) else { return (line.utf8.count, []) }
    let start = line.begun.range.lowerBound
    guard let first = line.words.first else { return (start, nouns(on: line)) }
    let verbs = line.words.count == 1 ? self.verbs(behind: first, on: line) : []
    guard let entry = line.found?.entry else { return (start, verbs) }
    let next = Binder.unfinished(entry, line.arguments)
    let offers = next.current.map { values(of: $0, next.words, line) }
    // What replaces more than the last word, or only a part of it, is offered alone.
    if let other = offers.first(where: { $0.start != start && !$0.candidates.isEmpty }) {
      return other
    }
    let others = labels(next, on: line) + formula(next, on: line)
    return (start, verbs + offers.flatMap(\.candidates) + others)
  }

  private func nouns(on line: OpenLine) -> [Candidate] {
    let nouns = isChinese(line) ? table.orderedNouns : table.nouns
    return fitting(line, nouns.map { ($0, about($0)) }, chinese: Synonyms.chineseNouns)
  }

  /// What a command does, or how those go on that begin with a noun.
  private func about(_ noun: String) -> Message {
    table.entry(noun)?.type.summary ?? "\(table.typedVerbs(of: noun).list)"
  }

  private func verbs(behind first: Word, on line: OpenLine) -> [Candidate] {
    let typed = first.text.folded
    let whole = ([typed] + Synonyms.english(for: typed)).filter(table.nouns.contains)
    let begun = table.nouns.filter { $0.hasPrefix(typed) }
    guard let noun = whole.first ?? (begun.count == 1 ? begun[0] : nil) else { return [] }
    return fitting(
      line, table.orderedVerbs(of: noun).map { ($0, table.entry(noun, $0)?.type.summary) },
      chinese: { Synonyms.chineseVerbs(for: $0, of: noun) })
  }

  private func labels(_ next: Binder.Unfinished, on line: OpenLine) -> [Candidate] {
    guard !next.isWaiting else { return [] }
    return next.open.flatMap { parameter -> [Candidate] in
      guard let label = parameter.label ?? parameter.orLabel else { return [] }
      return fitting(line, [(label.rawValue, parameter.about)]) { _ in
        label.chineseWords(beforeFigure: parameter.kind.isFigure)
      }
    }
  }

  /// The sign behind which a formula stands that is still to come.
  private func formula(_ next: Binder.Unfinished, on line: OpenLine) -> [Candidate] {
    guard !next.isWaiting, line.begun.range.isEmpty else { return [] }
    return next.open.filter { $0.kind == .formula || $0.kind == .formulas }
      .map { Candidate("=", about: $0.about) }
  }

  /// The values that may stand at the end of a line, and where they begin.
  private func values(
    of parameter: Parameter, _ words: ArraySlice<Word>, _ line: OpenLine
  ) -> (start: Int, candidates: [Candidate]) {
    let start = line.begun.range.lowerBound
    let kind = parameter.offeredKind
    // A rest is only a part of a ratio.
    let keywords = kind == .ratio ? [] : self.keywords(of: kind, on: line)
    if case .choice(let choices) = kind { return (start, self.choices(choices, on: line)) }
    if case .order(let columns) = kind {
      let periods = line.begun.text.isEmpty ? [] : offer(.period, [line.begun])
      return (start, choices(columns, on: line) + periods)
    }
    if kind == .topic { return (start, nouns(on: line)) }
    if case .filter(let columns) = kind {
      return (start, words.isEmpty ? choices(columns, on: line) : keywords)
    }
    guard kind.isFound else { return (start, offer(kind, [line.begun]) + keywords) }
    let item = words.item(endingWith: line.begun, isList: kind.isList)
    let isClosed = parameter.extent == .beforeColon
    let whole = offer(kind, item).map { isClosed ? $0.closed : $0 }
    guard whole.isEmpty, item.count > 1 else {
      return (item.first?.range.lowerBound ?? start, whole + keywords)
    }
    return (start, offer(kind, item.suffix(1)))
  }
}

extension Completion {
  /// The words that the begun one may become: in Chinese where that or, without one, the line is,
  /// or the reader.
  private func fitting(
    _ line: OpenLine, _ words: [(word: String, about: Message?)], chinese: (String) -> [String]
  ) -> [Candidate] {
    guard !line.begun.hasQuotes else { return [] }
    let (typed, isChinese) = (line.begun.text.folded, isChinese(line))
    return words.compactMap { word, about in
      let chinese = isChinese ? chinese(word) : []
      // Of words that mean the same the usual one is offered.
      return (chinese.isEmpty ? [word] : chinese).first { $0.hasPrefix(typed) }
        .map { Candidate($0, about: about) }
    }
  }

  private func isChinese(_ line: OpenLine) -> Bool {
    guard line.begun.text.isEmpty else { return line.begun.isChinese }
    return language == .chinese || line.words.first?.isChinese == true
  }

  private func keywords(of kind: ValueKind, on line: OpenLine) -> [Candidate] {
    fitting(line, kind.keywords.map { ($0.rawValue, nil) }) { Keyword($0)?.chineseWords ?? [] }
  }

  private func choices(_ words: [String], on line: OpenLine) -> [Candidate] {
    fitting(line, words.map { ($0, nil) }, chinese: Synonyms.chineseChoices)
  }
}

extension Parameter {
  /// What Tab offers: where a ratio may be called by its name, the names.
  fileprivate var offeredKind: ValueKind {
    kind == .ratio && orLabel == .preset ? .preset : kind
  }
}

extension ArraySlice<Word> {
  /// The words of a name up to the begun one; of a list, those of its last item.
  fileprivate func item(endingWith begun: Word, isList: Bool) -> ArraySlice<Word> {
    let words = self + [begun]
    guard isList else { return words }
    guard let index = words.lastIndex(where: \.hasSeparator) else { return [begun] }
    let rest = words[(index + 1)...]
    guard let tail = words[index].items.last, !tail.text.isEmpty || rest.isEmpty else {
      return rest
    }
    return [tail] + rest
  }
}
