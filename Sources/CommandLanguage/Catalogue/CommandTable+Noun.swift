import Text

extension CommandTable {
  /// The commands with the same first word; a class because every line that is read looks at one.
  final class Noun: Sendable {
    /// The command that is the word alone.
    let alone: Entry?
    /// The second words of the others, sorted.
    let verbs: [String]
    private let byVerb: WordTable<Entry>

    init(_ entries: [Entry]) {
      alone = entries.first(where: \.isOneWord)
      let others = entries.filter { !$0.isOneWord }.map { ($0.words[1], $0) }
      verbs = others.map(\.0).sorted()
      byVerb = WordTable(others)
    }

    /// The command with that second word.
    subscript(verb: String) -> Entry? { byVerb[verb] }

    /// Whether no command goes on behind the word.
    var isOneWord: Bool { verbs.isEmpty }
  }
}

extension CommandTable {
  /// The first words of all commands as they are listed: sorted in English, where Chinese has no
  /// such order as help has them.
  var typedNouns: [Typed] {
    Self.listed(nouns.map(Synonyms.noun), orderedNouns.map(Synonyms.noun))
  }

  /// The first words of all commands, in the order of help.
  var orderedNouns: [String] {
    var seen: Set<String> = []
    return entries.map { $0.words[0] }.filter { seen.insert($0).inserted }
  }

  /// The second words of the commands with a first one, as they are listed.
  func typedVerbs(of noun: String) -> [Typed] {
    let verbs = orderedVerbs(of: noun)
    return Self.listed(self.verbs(of: noun).map(Synonyms.verb), verbs.map(Synonyms.verb))
  }

  /// The second words of the commands with a first one, in the order of help.
  func orderedVerbs(of noun: String) -> [String] {
    entries.map(\.words).filter { $0[0] == noun }.compactMap { $0.dropFirst().first }
  }

  private static func listed(_ english: [Typed], _ chinese: [Typed]) -> [Typed] {
    zip(english, chinese).map { Typed(english: $0.english, chinese: $1.chinese) }
  }
}

extension CommandTable.Entry {
  var words: [String] { name.split(separator: " ").map(String.init) }
}
