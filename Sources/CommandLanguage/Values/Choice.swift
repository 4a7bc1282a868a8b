import Text

/// A value that is one of a few words.
package protocol Choice: ArgumentValue, CaseIterable, RawRepresentable<String> {}

extension Choice {
  package static var kind: ValueKind { .choice(allCases.map(\.rawValue)) }

  package static var sample: Self {
    guard let first = allCases.first else { preconditionFailure("a choice offers something") }
    return first
  }

  package func canonical(in vocabulary: any Vocabulary) -> String { rawValue }

  package init(
    reading words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    let text = words.joined.folded
    guard let value = Self(rawValue: text) ?? Synonyms.choice(text).flatMap(Self.init(rawValue:))
    else {
      let offered = Self.allCases.map { Synonyms.choiceTyped($0.rawValue) }
      throw UsageError(
        "'\(words.joined)' is no word that may stand here",
        hint: offered.nearest(to: text).map { "Did you mean '\($0)'?" }
          ?? "Type one of them: \(offered.list).", at: words.range)
    }
    self = value
  }
}
