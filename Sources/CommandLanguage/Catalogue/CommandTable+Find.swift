import Text

extension CommandTable {
  /// How freely the words of a command may be typed.
  package enum Spelling: Sendable {
    /// Whole words: scripts, pastes, canonical lines.
    case whole
    /// Beginnings are accepted while they are unique: the prompt.
    case abbreviated
  }

  /// A command that was found, and how many words name it.
  struct Found {
    let entry: Entry
    let wordCount: Int
  }

  /// The command of a line that begins with these words, or that is a ratio or a period.
  ///
  /// The vocabulary is asked only where there is none.
  func find(
    _ first: Word, _ second: Word?, _ spelling: Spelling, in vocabulary: () -> any Vocabulary
  ) throws(UsageError) -> Found {
    if let found = try named(first, second, spelling) { return found }
    // Before a label of another, a ratio lacks its command.
    if let bare = bare(first), second.map({ !$0.isLabel || bare.takes(label: $0) }) ?? true {
      return Found(entry: bare, wordCount: 0)
    }
    if let formula = try bareFormula(first, spelling, in: vocabulary) {
      return Found(entry: formula, wordCount: 0)
    }
    throw unknown(first, second, nouns: try nouns(for: first, spelling), in: vocabulary)
  }

  /// The command that these words name; two words are tried before one.
  func named(_ first: Word, _ second: Word?, _ spelling: Spelling) throws(UsageError) -> Found? {
    if !first.isQuoted, second?.isQuoted != true, let entry = entry(first.text, second?.text ?? "")
    {
      return Found(entry: entry, wordCount: entry.isOneWord ? 1 : 2)
    }
    let nouns = try nouns(for: first, second, spelling)
    for noun in nouns {
      if let second, let verb = try verb(for: second, of: noun, spelling),
        let entry = entry(noun, verb)
      {
        return Found(entry: entry, wordCount: 2)
      }
    }
    if let second, !first.isQuoted, !second.isQuoted, first.isChinese, second.isChinese,
      let entry = chinese(first.text, second.text)
    {
      return Found(entry: entry, wordCount: 2)
    }
    let isGlued = !first.isQuoted && first.isChinese
    let alone =
      nouns.lazy.compactMap { self.entry($0) }.first ?? (isGlued ? glued(first.text) : nil)
    if let alone, let second { try refuse(second, asNameBehind: alone) }
    return alone.map { Found(entry: $0, wordCount: 1) }
  }

  /// Whether a line begins with the whole words of a command.
  package func namesCommand(_ line: String) -> Bool {
    var lexer = Lexer(line)
    guard let first = try? lexer.nextWord() else { return false }
    let second = (try? lexer.nextWord()) ?? nil
    return ((try? named(first, second, .whole)) ?? nil) != nil
  }

  private func nouns(for word: Word, _ spelling: Spelling) throws(UsageError) -> [String] {
    // A word that is kept for a command of its own is not the beginning of another.
    let isKept = ReservedNouns.all.contains(word.text.folded)
    return try spelled(word, among: nouns, isKept ? .whole : spelling)
  }

  /// The nouns that a word may be the beginning of; of several the one that has the second word.
  private func nouns(
    for word: Word, _ second: Word?, _ spelling: Spelling
  ) throws(UsageError) -> [String] {
    do throws(UsageError) {
      return try nouns(for: word, spelling)
    } catch {
      guard let second else { throw error }
      let fitting = nouns.filter { noun in
        noun.hasPrefix(word.text.folded) && entry(noun) == nil
          && ((try? verb(for: second, of: noun, spelling)) ?? nil) != nil
      }
      guard fitting.count == 1 else { throw error }
      return fitting
    }
  }

  private func verb(
    for word: Word, of noun: String, _ spelling: Spelling
  ) throws(UsageError) -> String? {
    // Behind a word that is a command by itself, anything else may be its value.
    try spelled(word, among: verbs(of: noun), entry(noun) == nil ? spelling : .whole).first
  }

  /// The words that a typed one stands for: itself, its English synonym, or what it begins.
  private func spelled(
    _ word: Word, among words: [String], _ spelling: Spelling
  ) throws(UsageError) -> [String] {
    guard !word.isQuoted else { return [] }
    let folded = word.text.folded
    if words.contains(folded) { return [folded] }
    let synonyms = Synonyms.english(for: folded).filter(words.contains)
    guard synonyms.isEmpty, spelling == .abbreviated else { return synonyms }
    let begun = (words + Synonyms.words(for: words)).filter { $0.hasPrefix(folded) }
    let meant = Set(begun.flatMap { [$0] + Synonyms.english(for: $0) }).intersection(words)
    guard meant.count > 1 else { return Array(meant) }
    throw UsageError(
      "'\(word.text)' may be \(begun.joined(separator: ", "))",
      hint: "Type one letter more.", at: word.range)
  }

  /// The command that answers a ratio or a period without a command before it.
  func bare(_ word: Word) -> Entry? {
    guard word.quoted.isEmpty else { return nil }
    return BareLine.command(for: word.text).flatMap { entry($0) }
  }

  /// The command that answers a formula; scripts write a `=` before it.
  private func bareFormula(
    _ word: Word, _ spelling: Spelling, in vocabulary: () -> any Vocabulary
  ) throws(UsageError) -> Entry? {
    guard let entry = entry(Self.calculation), bare(word) == nil else { return nil }
    if !word.isQuoted, word.text.utf8.first == UInt8(ascii: "=") { return entry }
    guard spelling == .abbreviated else { return nil }
    if word.quoted.isEmpty, BareLine.isFormula(word.text) { return entry }
    let name = word.isQuoted ? word.text : BareLine.beginning(of: word.text)
    if !word.hasQuotes, name.contains("."), isArea(String(name.prefix { $0 != "." })) {
      return entry
    }
    let isDriver =
      if case .found = vocabulary().resolve([name], as: .driver) { true } else { false }
    return isDriver ? entry : nil
  }

  /// Whether a word is the noun of things that formulas name behind a dot.
  private func isArea(_ word: String) -> Bool {
    let areas = ["budget", "staff", "okr"]
    return areas.contains(word.folded)
      || Synonyms.english(for: word).contains(where: areas.contains)
  }

  /// The name of the command that answers a formula.
  package static let calculation = "="

  /// The command of `预算拆分`, typed without a blank.
  private func glued(_ text: String) -> Entry? {
    for index in text.indices.dropFirst() {
      let entry = chinese(String(text[..<index]), String(text[index...]))
      if let entry { return entry }
    }
    return nil
  }

  /// The command of `预算总额100万`, typed without any blank, and what stands behind it.
  func gluedBeginning(of word: Word) -> (entry: Entry, rest: String)? {
    guard !word.isQuoted, word.isChinese else { return nil }
    let text = word.text
    return text.indices.dropFirst().reversed().lazy.compactMap { index in
      self.glued(String(text[..<index])).map { ($0, String(text[index...])) }
    }.first
  }

  /// The command of two Chinese words, whichever of them stands first.
  private func chinese(_ first: String, _ second: String) -> Entry? {
    let (firsts, seconds) = (Synonyms.english(for: first), Synonyms.english(for: second))
    let pairs = firsts.flatMap { first in seconds.map { (first, $0) } }
    return pairs.lazy.compactMap { self.entry($0, $1) }.first
      ?? pairs.lazy.compactMap { self.entry($1, $0) }.first
  }
}

extension CommandTable.Entry {
  fileprivate func takes(label word: Word) -> Bool {
    Label.all(named: word.text).contains { label in slots.contains { $0.takes(label) } }
  }
}

extension Word {
  /// Whether the word begins with a sign outside ASCII, as all Chinese ones do.
  var isChinese: Bool { text.utf8.first.map { $0 >= 0x80 } ?? false }
}
