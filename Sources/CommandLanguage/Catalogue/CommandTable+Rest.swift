import Text

extension CommandTable {
  /// Whether words that could not be read may be the beginning of a command that takes all to the
  /// end of the line, every `;` included.
  func mayTakeRest(_ words: [Word]) -> Bool {
    let words = words.filter { !$0.isQuoted }
    guard let first = words.first else { return false }
    let second = words.dropFirst().first
    return entries.contains { entry in
      switch entry.textStart {
      case .never: false
      case .behindLabel(let label): words.contains { $0.isLabel(label) }
      case .behindColon where words.contains { $0.text.hasSuffix(":") }: true
      case .behindColon, .behind: entry.mayBeMeant(by: first, second)
      }
    }
  }
}

extension Lexer {
  /// Moves behind the words of a command that could not be read, or to the line's end where they may
  /// take it all; whether more commands may stand there.
  mutating func leaveCommand(mayTakeRest: ([Word]) -> Bool) -> Bool {
    let start = position
    var words: [Word] = []
    while true {
      do {
        while let word = try nextWord() { words.append(word) }
        guard mayTakeRest(words) else { return false }
        let goesOn = skipSemicolon()
        position = bytes.count
        return goesOn
      } catch {
        // Behind a quote that closes the command goes on.
        guard position < bytes.count else { return text(start..<position).hasSemicolon }
      }
    }
  }
}

extension String {
  fileprivate var hasSemicolon: Bool { unicodeScalars.contains { $0 == ";" || $0 == "；" } }
}

extension CommandTable.Entry {
  /// Whether words come near enough to the command's own; a second word is enough where it is right.
  fileprivate func mayBeMeant(by first: Word, _ second: Word?) -> Bool {
    let nouns = Synonyms.chineseNouns(for: words[0])
    guard words.count > 1 else { return first.isNear(words[0], nouns) }
    guard let second else { return false }
    let verbs = Synonyms.chineseVerbs(for: words[1])
    if ([words[1]] + verbs).contains(second.text.folded) { return true }
    return first.isNear(words[0], nouns) && second.isNear(words[1], verbs)
  }
}

extension Word {
  /// Whether one of a command's words is begun, misspelled, or has more glued to it.
  fileprivate func isNear(_ english: String, _ chinese: [String]) -> Bool {
    let typed = text.folded
    return ([english] + chinese).contains { $0.hasPrefix(typed) }
      || chinese.contains(where: typed.hasPrefix)
      || ([english] + chinese).nearest(to: typed) != nil
  }
}
