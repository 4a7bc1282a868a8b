import Text

/// One command of a line: its words, and the entry of the table that they begin with.
package struct Statement: Sendable {
  /// UTF-8 offsets in the line, from the first word to the last.
  package let range: Range<Int>
  package let entry: CommandTable.Entry
  let commandRange: Range<Int>
  /// The words behind the command's own.
  let words: [Word]
  let text: Word?
}

extension Statement {
  /// Why a formula that went on over several lines is none: it did so for a bracket, and whatever else
  /// is wrong in it follows from that.
  var lackingBracket: UsageError? {
    guard let formula = words.last, formula.isFormula, formula.text.utf8.contains(0x0A),
      let bracket = formula.openBracket
    else { return nil }
    return UsageError(
      "this bracket is never closed",
      hint: "Close it with ); the lines behind it were read as part of the formula.", at: bracket)
  }
}

/// Cuts a line into its commands.
///
/// Whether `;` and `#` end a command depends on what it takes, so the table is asked first.
package struct StatementCutter {
  private let table: CommandTable
  private let spelling: CommandTable.Spelling
  private var lexer: Lexer
  /// Whether the last error hides where its command ends, so that others behind it were not cut.
  package private(set) var leavesRest = false

  package init(_ line: String, _ table: CommandTable, _ spelling: CommandTable.Spelling) {
    self.table = table
    self.spelling = spelling
    lexer = Lexer(line)
  }

  /// The next command, or nil at the line's end.
  ///
  /// After an error it is the one behind the next `;`; none where that may belong to the command
  /// that could not be read. The vocabulary is asked for names only where there is no command.
  package mutating func next(
    in vocabulary: @autoclosure () -> any Vocabulary
  ) throws(UsageError) -> Statement? {
    repeat {
      if let statement = try command(in: vocabulary) { return statement }
    } while lexer.skipSemicolon()
    return nil
  }

  /// The next command that is known, where no names are: others are left out.
  package mutating func nextKnown() -> Statement? {
    repeat {
      guard let first = (try? lexer.nextWord()) ?? nil else { continue }
      let position = lexer.position
      let second = (try? lexer.nextWord()) ?? nil
      let named = (try? table.named(first, second, .whole)) ?? nil
      guard let found = named else {
        while ((try? lexer.nextWord()) ?? nil) != nil {}
        continue
      }
      if found.wordCount == 1 { lexer.position = position }
      return try? statement(found, from: first)
    } while lexer.skipSemicolon()
    return nil
  }

  /// Whether what is left of the line ends in a comment, so that a `\` there does not go on.
  package mutating func endsInComment(in vocabulary: @autoclosure () -> any Vocabulary) -> Bool {
    let start = lexer
    do {
      while try next(in: vocabulary()) != nil {}
      return lexer.isInComment
    } catch {
      // Of a line that is no command, only the words are known.
      lexer = start
      repeat { while (try? lexer.nextWord()) ?? nil != nil {} } while lexer.skipSemicolon()
      return lexer.isInComment
    }
  }

  /// Whether the line ends in a formula with an open bracket, so that it goes on.
  package mutating func endsInOpenBracket(in vocabulary: @autoclosure () -> any Vocabulary) -> Bool
  {
    var last: Word?
    while let statement = (try? next(in: vocabulary())) ?? nil { last = statement.words.last }
    return last?.opensBracket ?? false
  }

  private mutating func command(
    in vocabulary: () -> any Vocabulary
  ) throws(UsageError) -> Statement? {
    let start = lexer.position
    do {
      guard let first = try lexer.nextWord() else { return nil }
      let found = try find(first, in: vocabulary)
      return try statement(found, from: first)
    } catch {
      lexer.position = start
      leavesRest = lexer.leaveCommand { table.mayTakeRest($0) }
      throw error
    }
  }

  /// Finds the command, and leaves the lexer behind the words that name it.
  private mutating func find(
    _ first: Word, in vocabulary: () -> any Vocabulary
  ) throws(UsageError) -> CommandTable.Found {
    let position = lexer.position
    let noun = table.noun(first)
    let second = noun?.isOneWord == true ? nil : try lexer.nextWord()
    if !first.isQuoted, let second, !second.isQuoted, let entry = noun?[second.text] {
      return CommandTable.Found(entry: entry, wordCount: 2)
    }
    let found = try table.find(first, second, spelling, in: vocabulary)
    if found.wordCount == 1 { lexer.position = position }
    if found.wordCount == 0 { lexer.position = first.range.lowerBound }
    return found
  }

  private mutating func statement(
    _ found: CommandTable.Found, from first: Word
  ) throws(UsageError) -> Statement {
    let command = first.range.lowerBound..<max(lexer.position, first.range.upperBound)
    lexer.formulaStart = found.entry.formulaStart
    defer { lexer.formulaStart = nil }
    var words: [Word] = []
    words.reserveCapacity(Self.usualCount)
    var text: Word?
    if found.entry.name == CommandTable.calculation { words.append(lexer.formula()) }
    if found.entry.textStart == .behindColon, let name = try lexer.nameBeforeColon() {
      words = name
      text = try lexer.restOfLine()
      return Statement(
        range: command.lowerBound..<(text?.range.upperBound ?? lexer.position),
        entry: found.entry, commandRange: command, words: words, text: text)
    }
    while text == nil {
      if found.entry.textBegins(behind: words.count, last: words.last) {
        text = try lexer.restOfLine()
        break
      }
      guard let word = try lexer.nextWord() else { break }
      words.append(word)
    }
    let end = text?.range.upperBound ?? words.last?.range.upperBound ?? command.upperBound
    return Statement(
      range: command.lowerBound..<end, entry: found.entry, commandRange: command, words: words,
      text: text)
  }

  /// As many words as most commands have behind their name.
  private static let usualCount = 4
}

extension CommandTable.Entry {
  /// Whether all that comes behind these words is one text.
  func textBegins(behind count: Int, last: Word?) -> Bool {
    switch textStart {
    case .never, .behindColon: false
    case .behind(let words): count == words
    case .behindLabel(let label):
      last.map { !$0.isQuoted && Label.all(named: $0.text).contains(label) } ?? false
    }
  }
}
