import Text

/// A line up to the cursor: the command that is being typed, and the word that is begun.
struct OpenLine {
  /// The command, as soon as its words name one.
  private(set) var found: CommandTable.Found?
  /// All whole words, those of the command first.
  private(set) var words: [Word] = []
  /// The word that ends at the cursor; empty behind a blank.
  private(set) var begun: Word

  /// Nothing where the cursor stands in a comment or a text, which only the user can know.
  init?(_ line: String, in table: CommandTable) {
    var lexer = Lexer(line, endsAtStop: false)
    begun = Word("", at: lexer.bytes.count..<lexer.bytes.count)
    repeat {
      (words, found) = ([], nil)
      while true {
        if beginsCommands(behind: &lexer) { (words, found) = ([], nil) }
        if isInText { return nil }
        lexer.skipBlanks()
        let start = lexer.position
        do throws(UsageError) {
          guard let word = try lexer.nextWord() else { break }
          guard word.range.upperBound < lexer.bytes.count else {
            begun = Self.opened(word)
            return
          }
          add(word, in: table)
        } catch {
          guard let word = Self.unclosed(in: line, from: start) else { return nil }
          begun = word
          return
        }
      }
    } while lexer.skipSemicolon()
    if lexer.isInComment { return nil }
  }

  /// The whole words behind those that name the command.
  var arguments: ArraySlice<Word> { words.dropFirst(found?.wordCount ?? 0) }

  private var isInText: Bool {
    found?.entry.textBegins(behind: arguments.count, last: arguments.last) ?? false
  }

  /// Whether commands inside a command begin here; the lexer goes behind what stands before them.
  private func beginsCommands(behind lexer: inout Lexer) -> Bool {
    guard let entry = found?.entry, entry.parameters.last?.kind == .commands else { return false }
    guard entry.textStart == .behindColon else { return isInText }
    return ((try? lexer.nameBeforeColon()) ?? nil) != nil
  }

  private mutating func add(_ word: Word, in table: CommandTable) {
    words.append(word)
    guard words.count <= 2 else { return }
    let second = words.count == 2 ? word : nil
    found = (try? table.named(words[0], second, .abbreviated)) ?? nil
  }

  /// A `。` at the end is a dot behind which a name will come.
  private static func opened(_ word: Word) -> Word {
    guard word.text.last == "。", !word.hasQuotes else { return word }
    return Word(word.text.dropLast() + ".", at: word.range)
  }

  /// The last word, whose quote is still open.
  private static func unclosed(in line: String, from start: Int) -> Word? {
    let typed = String(decoding: line.utf8.dropFirst(start), as: UTF8.self)
    // Blanks before it keep every offset as typed.
    let words = ["\"", "”", "」", "\u{FF02}"].lazy.compactMap { closer in
      try? Word.words(of: .blanks(start) + typed + closer)
    }
    return words.first { $0.count == 1 }?.first
  }
}
