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

extension CommandTable.Entry {
  var words: [String] { name.split(separator: " ").map(String.init) }
}
