import Text

/// What may come next on a line, from the recorded parameters and the names of the plan.
package struct Completion {
  private let table: CommandTable
  private let vocabulary: any Vocabulary

  package init(_ table: CommandTable, _ vocabulary: any Vocabulary) {
    self.table = table
    self.vocabulary = vocabulary
  }

  /// The candidates for the word that ends at the end of a line, and where that word begins.
  package func candidates(after line: String) -> (start: Int, candidates: [Candidate]) {
    let (words, start) = Self.words(of: line)
    let begun = String(decoding: line.utf8.dropFirst(start), as: UTF8.self).folded
    let offered = offered(behind: words)
    let fitting = offered.filter { $0.text.folded.hasPrefix(begun) }
    guard fitting.isEmpty, !begun.isEmpty else { return (start, fitting) }
    // The name of a line alone is enough while only one path has it.
    let deeper = offered.filter { $0.text.folded.contains("." + begun) }
    return (start, deeper.count == 1 ? deeper : [])
  }

  /// The parameters of the command on a line that have no words yet: what a hint shows.
  package func openParameters(after line: String) -> [Parameter] {
    let (words, _) = Self.words(of: line)
    guard let (entry, rest) = command(words) else { return [] }
    return open(entry, behind: rest)
  }

  private func offered(behind words: [Word]) -> [Candidate] {
    guard let first = words.first else { return nouns }
    guard let (entry, rest) = command(words) else {
      return words.count == 1 ? verbs(of: first.text.folded) : []
    }
    if let label = rest.last.flatMap({ Label($0.text) }),
      let parameter = entry.parameters.first(where: { $0.label == label }),
      parameter.extent != .flag
    {
      return values(of: parameter)
    }
    let open = open(entry, behind: rest)
    let positional = open.first { $0.label == nil }.map(values) ?? []
    return positional + open.compactMap(labelCandidate)
  }

  /// The command that whole words name, and the words behind it.
  private func command(_ words: [Word]) -> (CommandTable.Entry, ArraySlice<Word>)? {
    guard let first = words.first else { return nil }
    let second = words.count > 1 ? words[1] : nil
    guard let found = (try? table.named(first, second, .abbreviated)) ?? nil else { return nil }
    return (found.entry, words.dropFirst(found.wordCount))
  }

  /// The parameters that have no words, positionals in order.
  private func open(_ entry: CommandTable.Entry, behind words: ArraySlice<Word>) -> [Parameter] {
    let labels = words.compactMap { $0.isQuoted ? nil : Label($0.text) }
    var values =
      words.count { Label($0.text) == nil }
      - labels.count { label in
        entry.parameters.contains { $0.label == label && $0.extent != .flag }
      }
    return entry.parameters.filter { parameter in
      guard let label = parameter.label else {
        values -= 1
        return values < 0
      }
      return !labels.contains(label)
    }
  }

  private var nouns: [Candidate] {
    table.nouns.map { noun in Candidate(noun, about: table.entry(noun)?.type.summary) }
  }

  private func verbs(of noun: String) -> [Candidate] {
    table.verbs(of: noun).map { Candidate($0, about: table.entry(noun, $0)?.type.summary) }
  }

  private func values(of parameter: Parameter) -> [Candidate] {
    guard case .choice(let words) = parameter.kind else {
      return vocabulary.candidates(of: parameter.kind)
    }
    return words.map { Candidate($0) }
  }

  private func labelCandidate(_ parameter: Parameter) -> Candidate? {
    parameter.label.map { Candidate($0.rawValue, about: parameter.about) }
  }

  /// The whole words of the command that is being typed, and where the last, open one begins.
  private static func words(of line: String) -> (words: [Word], start: Int) {
    var lexer = Lexer(line)
    var words: [Word] = []
    var start = line.utf8.count
    do {
      repeat {
        words = []
        while let word = try lexer.nextWord() { words.append(word) }
      } while lexer.skipSemicolon()
    } catch {
      // A quote that is still open begins the word that is typed.
      return (words, error.range.lowerBound)
    }
    if let last = words.last, last.range.upperBound == line.utf8.count {
      start = last.range.lowerBound
      words.removeLast()
    }
    return (words, start)
  }
}
