import Text

extension CommandTable {
  /// Why no command begins with these words, with the nearest one that does.
  func unknown(_ first: Word, _ second: Word?, nouns: [String]) -> UsageError {
    if let noun = nouns.first { return unknownVerb(second, of: noun, first) }
    if Self.looksLikeFormula(first.text) { return Faults.bareFormula(first) }
    let folded = first.text.folded
    if let entry = entry(withVerb: folded) {
      return UsageError(
        "'\(first.text)' needs its noun before it", hint: "Did you mean '\(entry.name)'?",
        at: first.range)
    }
    if ReservedNouns.all.contains(folded) || !Synonyms.english(for: folded).isEmpty {
      return UsageError(
        "'\(first.text)' is kept for a later release", hint: "Type 'help' for what there is.",
        at: first.range)
    }
    return UsageError(
      "there is no command '\(first.text)'", hint: suggestion(for: first), at: first.range)
  }

  private func unknownVerb(_ word: Word?, of noun: String, _ first: Word) -> UsageError {
    let verbs = verbs(of: noun)
    let list = verbs.joined(separator: ", ")
    guard let word else {
      return UsageError(
        "'\(noun)' needs a second word", hint: "One of: \(list).",
        at: first.range.upperBound..<first.range.upperBound)
    }
    let nearest = (verbs + Synonyms.words(for: verbs)).nearest(to: word.text)
    let hint: Message =
      nearest.map { "Did you mean '\(verbs.contains($0) ? noun : first.text) \($0)'?" }
      ?? "One of: \(list)."
    return UsageError("there is no '\(noun) \(word.text)'", hint: hint, at: word.range)
  }

  /// The first command whose second word is that, or stands for it.
  private func entry(withVerb word: String) -> Entry? {
    let verbs = Set([word] + Synonyms.english(for: word))
    return entries.first { entry in
      entry.name.split(separator: " ").dropFirst().contains { verbs.contains(String($0)) }
    }
  }

  private func suggestion(for word: Word) -> Message {
    guard let nearest = (nouns + Synonyms.words).nearest(to: word.text) else {
      return "Type 'help' for what there is."
    }
    return "Did you mean '\(nearest)'?"
  }

  /// A bare line is a formula if it begins with a number, a sign or a bracket.
  private static func looksLikeFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return ("0"..."9").contains(first) || "+-(=".unicodeScalars.contains(first)
  }
}
