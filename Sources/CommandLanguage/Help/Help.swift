import Reports
import Text

/// What help says, made from the table of commands and the asking of their initialisers.
package struct Help {
  let table: CommandTable
  /// What readers are shown in place of an English text; nil for a text that is shown as it is.
  let translation: Translation

  package typealias Translation = @Sendable (_ english: String) -> String?

  package init(_ table: CommandTable, translation: @escaping Translation = { _ in nil }) {
    self.table = table
    self.translation = translation
  }

  /// All commands by section, one line each.
  package var overview: Report {
    var report = Report()
    for section in table.sections {
      report.append(.heading(section.title))
      report.append(.table(Self.summaries(of: section.entries)))
    }
    report.append(
      .note("'help budget split' says more of one, 'help total ratio' looks for words."))
    report.append(.note("'help formats' tells what other programs get."))
    return report
  }

  /// What help has for some words: a command, the commands of a noun, or all that speak of them;
  /// nil where there is nothing.
  package func page(for words: [String]) -> Report? {
    if let entry = entry(words) { return page(of: entry) }
    let found = entries(of: words).isEmpty ? entries(about: words) : entries(of: words)
    guard let first = found.first else { return nil }
    guard found.count > 1 else { return page(of: first) }
    let list = Report(.table(Self.summaries(of: found)))
    // A noun that is a command by itself has no page of its own.
    let own = words.first.flatMap {
      Self.meanings(of: $0).lazy.compactMap { table.entry($0) }.first
    }
    if let own, words.count == 1 {
      return Report(list.blocks + page(of: own).blocks)
    }
    return Report(list.blocks + [.note("'help \(first.typedName)' shows how it is typed.")])
  }

  /// One command: how it is typed, what it takes, examples with what they print.
  package func page(of entry: CommandTable.Entry) -> Report {
    var report = Report(.heading(entry.usage), .note(entry.type.summary))
    if !entry.parameters.isEmpty {
      report.append(.table(Self.parameters(of: entry)))
    }
    report.blocks += entry.type.details.map(Block.note)
    if let chinese = Self.chineseWords(of: entry) {
      report.append(.note("In Chinese: \(chinese)"))
    }
    report.append(.note("Examples:"))
    report.append(
      .code(
        Self.transcript(of: entry.type.examples), chinese: chineseLines(of: entry.type.examples)))
    return report
  }

  /// The reference of all commands.
  package var reference: Report {
    var report = Report(.heading("Planbench commands"))
    for section in table.sections {
      report.append(.heading(section.title))
      for entry in section.entries { report.blocks += page(of: entry).blocks }
    }
    return report
  }

  static func summaries(of entries: [CommandTable.Entry]) -> Table {
    let width = entries.map(\.typedName.chinese.displayWidth).max() ?? 0
    let rows = entries.map { entry in
      Table.Row([.message(entry.title(on: width)), .message(entry.type.summary)])
    }
    return Table(
      columns: [Column("command", "Command"), Column("summary", "Summary")], rows: rows,
      layout: .bare)
  }

  private static func parameters(of entry: CommandTable.Entry) -> Table {
    Table(
      columns: [Column("parameter", "Parameter"), Column("about", "About")],
      rows: entry.parameters.map { .init([.message($0.usage), .message(about($0))]) }, layout: .bare
    )
  }

  static func about(_ parameter: Parameter) -> Message {
    guard let choices = parameter.choices else { return parameter.about }
    return "\(parameter.about): \(choices.list)"
  }

  /// The words that may stand in place of the command's own and its labels'.
  private static func chineseWords(of entry: CommandTable.Entry) -> Typed? {
    let own = entry.words.enumerated().map { place, word in
      place == 0
        ? Synonyms.chineseNouns(for: word)
        : Synonyms.chineseVerbs(for: word, of: entry.words[0])
    }
    guard own.allSatisfy({ !$0.isEmpty }) else { return nil }
    let labels = entry.parameters.compactMap { parameter in
      (parameter.label ?? parameter.orLabel).map { label in
        (label: label, words: label.chineseWords(beforeFigure: parameter.kind.isFigure))
      }
    }.filter { !$0.words.isEmpty }
    let keywords = Keyword.allCases.filter { keyword in
      entry.parameters.contains { $0.kind.keywords.contains(keyword) }
    }
    let name = own.map { $0.joined(separator: "/") }.joined(separator: " ")
    let words =
      labels.map { ($0.words, $0.label.rawValue) }
      + keywords.map { ($0.chineseWords, $0.rawValue) }
    let listed = words.map { words, english in
      let words = words.joined(separator: "/")
      return Typed(english: "\(words) (\(english))", chinese: "\(words)（\(english)）")
    }
    return ([Typed(english: name, chinese: "\(name)（\(entry.name)）")] + listed).list
  }

  /// The lines of the examples that are answered, and those that they need before them, without what
  /// they print.
  private func chineseLines(of examples: [Example]) -> [String] {
    let answered = examples.filter { !$0.output.hasPrefix("error:") }
    let groups = answered.map { ($0.after + [$0.line]).map { "> " + table.typed($0).chinese } }
    var shown: [[String]] = []
    for group in groups where !shown.contains(group) { shown.append(group) }
    return Array(shown.joined(separator: shown.contains { $0.count > 1 } ? [""] : []))
  }

  /// The examples as they would stand on a screen, with an empty line between them.
  private static func transcript(of examples: [Example]) -> [String] {
    var lines: [String] = []
    for example in examples {
      if !lines.isEmpty { lines.append("") }
      lines += (example.after + [example.line]).map { "> " + $0 }
      lines += example.output.split(separator: "\n", omittingEmptySubsequences: false).map(
        String.init)
    }
    return lines
  }
}

extension CommandTable.Entry {
  /// The command's words; for readers of Chinese the English ones stand behind their own.
  fileprivate func title(on columns: Int) -> Message {
    let chinese = typedName.chinese.padded(to: columns)
    return "\(Typed(english: name, chinese: "\(chinese)  \(name)"))"
  }
}
