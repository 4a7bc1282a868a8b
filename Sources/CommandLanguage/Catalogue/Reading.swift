import Text

/// A line that was read: its command with typed values, and the canonical line.
package struct Reading: Sendable {
  package let command: any Command
  package let entry: CommandTable.Entry
  /// Whole words, whole paths, dates filled in: the line that is journaled.
  package let canonical: String
  private let asked: [Arguments.Asked]
  private let commandRange: Range<Int>
  /// UTF-8 offsets of the whole command in its line.
  package let range: Range<Int>

  /// Reads a command, its names resolved through the vocabulary of a plan.
  ///
  /// Only where that fails, other meanings of the words are looked for.
  package init(_ statement: Statement, in vocabulary: any Vocabulary) throws(UsageError) {
    if let error = statement.lackingBracket { throw error }
    do {
      try self.init(exactly: statement, in: vocabulary)
    } catch {
      let others = [statement.joiningCurrency(vocabulary.currency)].compactMap(\.self)
      let readings = (others + statement.unglued { $0.isClosed }).compactMap { statement in
        try? Reading(exactly: statement, in: vocabulary)
      }
      guard let reading = readings.first, Set(readings.map(\.canonical)).count == 1 else {
        throw statement.explained(error, in: vocabulary)
      }
      self = reading
    }
  }

  /// Reads the words as they stand.
  init(exactly statement: Statement, in vocabulary: any Vocabulary) throws(UsageError) {
    entry = statement.entry
    commandRange = statement.commandRange
    range = statement.range
    var arguments = Arguments(try Binder.bind(statement), of: entry, in: vocabulary)
    command = try entry.type.init(&arguments)
    asked = arguments.asked
    canonical = Self.canonical(asked, of: entry)
    if let word = statement.swallowedChoice(asked),
      let error = statement.lackingLabel(at: word.range)
    {
      throw error
    }
  }

  /// The canonical line without what was filled in.
  var typed: String { Self.canonical(asked.filter { $0.words != nil }, of: entry) }

  /// The parameters that words of the line stand for.
  package var typedParameters: [Parameter] {
    asked.filter { $0.words != nil }.map { entry.parameters[$0.parameter] }
  }

  /// Where an error lies: in a formula that stands in the line, else where its culprit stands.
  package func range(of error: some ExplainedError) -> Range<Int> {
    error.places.lazy.compactMap(range(of:)).first ?? range(of: error.culprit)
  }

  private func range(of place: FormulaPlace) -> Range<Int>? {
    asked.lazy.compactMap { value in
      value.words.flatMap { $0.range(of: place, in: value.canonical) }
    }.first
  }

  /// Where the value stands that is called so, or the item of a list, or what a label of that name
  /// says, else the command.
  package func range(of culprit: String?) -> Range<Int> {
    guard let culprit = culprit.map(Self.unquoted) else { return commandRange }
    let typed = asked.filter { $0.words != nil }
    let whole = typed.first { Self.unquoted($0.canonical) == culprit }
    let holder =
      whole ?? typed.first { Self.unquoted($0.canonical).holds(culprit) }
      ?? typed.first { entry.parameters[$0.parameter].label?.rawValue == culprit }
    guard let holder, let words = holder.words else { return commandRange }
    return (whole == nil ? item(called: culprit, in: holder, words) : nil) ?? words.range
  }

  /// Where an item of a list stands; of equal ones the last, which is one too many.
  private func item(
    called culprit: String, in value: Arguments.Asked, _ words: ArraySlice<Word>
  ) -> Range<Int>? {
    guard let typed = try? ListItems.split(words),
      let read = try? ListItems.split(Word.words(of: value.canonical)[...]),
      typed.count > 1, typed.count == read.count
    else { return nil }
    return read.lastIndex { $0[...].joined == culprit }.map { typed[$0][...].range }
  }

  /// Text without quotes: whoever names a culprit need not know what the language quotes.
  private static func unquoted(_ text: String) -> String {
    String(text.unicodeScalars.filter { $0 != "\"" && $0 != "\\" })
  }

  private static func canonical(
    _ asked: [Arguments.Asked], of entry: CommandTable.Entry
  ) -> String {
    // Bytes: a text takes longer to grow.
    var line: [UInt8] = []
    line.reserveCapacity(
      asked.reduce(entry.name.utf8.count) { $0 + $1.canonical.utf8.count + 12 })
    line += entry.name.utf8
    for place in Slot.Place.allCases {
      for value in asked {
        let slot = entry.slots[value.parameter]
        guard (value.isFormula ? .last : slot.place) == place else { continue }
        if let label = slot.label { line.add(label.rawValue) }
        if slot.extent != .flag { line.add(value.canonical) }
      }
    }
    return String(decoding: line, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Adds a word behind a blank.
  fileprivate mutating func add(_ word: String) {
    append(UInt8(ascii: " "))
    append(contentsOf: word.utf8)
  }
}

extension String {
  /// Whether a text stands in the value as a whole item: of a list, a path or a phrase.
  fileprivate func holds(_ item: String) -> Bool {
    guard !item.isEmpty else { return false }
    return ranges(of: item).contains { range in
      let before = self[..<range.lowerBound].last
      let after = self[range.upperBound...].first
      return before.isItemEnd && after.isItemEnd
    }
  }
}

extension ArraySlice<Word> {
  /// Where a part of a formula stands in these words, which are the formula or a list that holds it.
  fileprivate func range(of place: FormulaPlace, in canonical: String) -> Range<Int>? {
    guard last?.isFormula == true,
      ", \(canonical.withoutSign.drop { $0 == " " }), ".contains(", \(place.formula), ")
    else { return nil }
    let typed = joined
    let start = range.lowerBound + typed.utf8.count - typed.withoutSign.utf8.count
    let end = Swift.min(start + place.range.upperBound, range.upperBound)
    return Swift.min(start + place.range.lowerBound, end)..<end
  }
}

extension String {
  /// A formula without the sign before it; blanks that were typed behind that belong to it.
  fileprivate var withoutSign: Substring {
    let signs = unicodeScalars.prefix { "=<>≤≥".unicodeScalars.contains($0.foldingWidth) }
    return self[signs.endIndex...]
  }
}

extension Character? {
  fileprivate var isItemEnd: Bool { map { " ,./".contains($0) } ?? true }
}
