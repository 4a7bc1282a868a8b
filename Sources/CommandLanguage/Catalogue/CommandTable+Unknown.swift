import Text

extension CommandTable {
  /// Why no command begins with these words, with the nearest one that does.
  func unknown(
    _ first: Word, _ second: Word?, nouns: [String], in vocabulary: () -> any Vocabulary
  ) -> UsageError {
    if let noun = nouns.first { return unknownVerb(second, of: noun, first) }
    if bare(first) != nil {
      return UsageError(
        "'\(first.text)' is answered only where it stands alone",
        hint: "'budget split' takes a ratio and the names of its parts.", at: first.range)
    }
    if !first.isQuoted, BareLine.isFormula(first.text) { return Faults.bareFormula(first) }
    let folded = first.text.folded
    if ReservedNouns.all.contains(folded) || !Synonyms.english(for: folded).isEmpty,
      names(ofCommandsWithVerb: folded).isEmpty
    {
      return UsageError(
        "'\(first.text)' is kept for a later release", hint: "Type 'help' for what there is.",
        at: first.range)
    }
    if let hint = customary(folded) ?? glued(first) {
      return UsageError("there is no command '\(first.text)'", hint: hint, at: first.range)
    }
    let vocabulary = vocabulary()
    let name = vocabulary.resolve(first.path, as: .line)
    let meant = names(ofCommandsWithVerb: folded)
    if meant.isEmpty, let formula = Faults.formula(beginningWith: name, first) { return formula }
    guard meant.isEmpty else {
      return UsageError(
        "'\(first.text)' needs its noun before it",
        hint: meant.count == 1
          ? "Did you mean '\(meant[0])'?" : "One of: \(meant.list).", at: first.range)
    }
    return UsageError(
      "there is no command '\(first.text)'",
      hint: suggestion(for: first, orName: vocabulary.nearest(to: first.path, as: .line)),
      at: first.range)
  }

  /// The command that does what other programs call so.
  private func customary(_ word: String) -> Message? {
    CustomaryWords.command(for: word).map { name in
      let command = Typed(command: name)
      return "Did you mean '\(command)'? 'help \(command)' tells more."
    }
  }

  /// The same where the noun stands before the word: a command of that noun, or for all answers.
  private func customary(_ word: String, behind noun: String) -> Message? {
    guard let name = CustomaryWords.command(for: word),
      name == "output" || name.hasPrefix("\(noun) ")
    else { return nil }
    return customary(word)
  }

  /// The command whose words a word begins with, as Chinese is typed without blanks.
  private func glued(_ word: Word) -> Message? {
    gluedBeginning(of: word).map { "Did you mean '\($0.entry.typedName) \($0.rest)'?" }
  }

  private func unknownVerb(_ word: Word?, of noun: String, _ first: Word) -> UsageError {
    let verbs = verbs(of: noun)
    let list = typedVerbs(of: noun).list
    let named = Synonyms.noun(noun)
    guard let word else {
      return UsageError(
        "'\(named)' needs a second word", hint: "One of: \(list).",
        at: first.range.upperBound..<first.range.upperBound)
    }
    let hint: Message =
      customary(word.text.folded, behind: noun)
      ?? verb(nearestTo: word.text, among: verbs).map { verb in
        let isEnglish = verbs.contains(verb.english)
        let noun = Typed(english: isEnglish ? noun : first.text, chinese: named.chinese)
        return "Did you mean '\(noun) \(verb)'?"
      }
      ?? (goal(meantBy: first) ?? names(ofCommandsWithVerb: noun).first).map {
        "Did you mean '\($0)'? Behind '\(named)' stands: \(list)."
      }
      ?? "One of: \(list)."
    return UsageError("there is no '\(named) \(word.text)'", hint: hint, at: word.range)
  }

  /// The command for goals of figures, where the Chinese word for objectives may mean that.
  private func goal(meantBy noun: Word) -> Typed? {
    guard noun.text == Synonyms.noun("okr").chinese, nouns.contains("goal") else { return nil }
    return Typed(own: Synonyms.noun("goal").chinese)
  }

  /// Refuses a word that is almost a verb where it would silently become a name.
  func refuse(_ word: Word, asNameBehind entry: Entry) throws(UsageError) {
    guard !word.isQuoted, entry.parameters.first?.kind == .name else { return }
    let verbs = verbs(of: entry.name)
    let folded = word.text.folded
    let meant =
      verbs.first { $0.hasPrefix(folded) }.map(Synonyms.verb)
      ?? verb(nearestTo: folded, among: verbs)
    guard let meant else {
      guard !Set(["add", "new"]).isDisjoint(with: [folded] + Synonyms.english(for: folded)) else {
        return
      }
      throw UsageError(
        "there is no '\(entry.typedName) \(word.text)'",
        hint: "Usage: \(entry.usage). A name like it goes into quotes: \"\(word.text)\".",
        at: word.range)
    }
    throw UsageError(
      "there is no '\(entry.typedName) \(word.text)'",
      hint: "Did you mean '\(entry.typedName) \(meant)'? A name like it goes into quotes.",
      at: word.range)
  }

  /// The second word that a typed one begins or comes nearest to, in English or in Chinese.
  private func verb(nearestTo word: String, among verbs: [String]) -> Typed? {
    let others = Synonyms.words(for: verbs).map { known in
      let verb = Synonyms.english(for: known).first(where: verbs.contains) ?? known
      return Typed(english: known, chinese: Synonyms.verb(verb).chinese)
    }
    let known = verbs.map(Synonyms.verb) + others
    let begun = known.filter { $0.english.hasPrefix(word.folded) }
    let isOne = Set(begun.map(\.chinese)).count == 1
    return isOne ? begun.first : known.nearest(to: word)
  }

  /// The commands whose second word is that or stands for it, of the largest nouns first.
  private func names(ofCommandsWithVerb word: String) -> [Typed] {
    let verbs = Set([word] + Synonyms.english(for: word))
    let found = nouns.flatMap { noun in
      self.verbs(of: noun).filter(verbs.contains).map { (noun: noun, name: "\(noun) \($0)") }
    }
    return found.sorted { self.verbs(of: $0.noun).count > self.verbs(of: $1.noun).count }
      .map { Typed(command: $0.name) }
  }

  /// The nearest command and the nearest name, where there are any.
  private func suggestion(for word: Word, orName line: String?) -> Message {
    let command = self.word(nearestTo: word.text)
    guard let line else {
      return command.map { "Did you mean '\($0)'?" } ?? "Type 'help' for what there is."
    }
    let shown = line.contains("\"") ? line : "'\(line)'"
    guard let command else {
      return "Did you mean the line \(shown)? Put a command before it, as 'budget show'."
    }
    return "Did you mean the command '\(command)', or the line \(shown)?"
  }

  /// The command's word that a typed one comes nearest to, in English or in Chinese.
  private func word(nearestTo word: String) -> Typed? {
    let chinese = Synonyms.words.map { known in
      let english = Synonyms.english(for: known).first ?? known
      let typed = nouns.contains(english) ? Synonyms.noun(english) : Synonyms.verb(english)
      return Typed(english: known, chinese: typed.chinese)
    }
    return (nouns.map(Synonyms.noun) + chinese).nearest(to: word)
  }
}
