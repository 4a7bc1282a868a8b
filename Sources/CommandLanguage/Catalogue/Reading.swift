import Text

/// A line that was read: its command with typed values, and the canonical line.
package struct Reading: Sendable {
  package let command: any Command
  package let entry: CommandTable.Entry
  /// Whole words, whole paths, dates filled in: the line that is journaled.
  package let canonical: String
  private let places: [(canonical: String, range: Range<Int>)]
  private let commandRange: Range<Int>

  /// Reads a command, its names resolved through the vocabulary of a plan.
  package init(_ statement: Statement, in vocabulary: any Vocabulary) throws(UsageError) {
    entry = statement.entry
    commandRange = statement.commandRange
    var arguments = Arguments(try Self.bound(statement, in: vocabulary), in: vocabulary)
    command = try entry.type.init(&arguments)
    canonical = Self.canonical(arguments.asked, of: entry)
    places = arguments.asked.compactMap { asked in
      asked.range.map { (asked.canonical, $0) }
    }
  }

  /// The words of each parameter; where they do not fit, names that lack their quotes are looked for.
  private static func bound(
    _ statement: Statement, in vocabulary: any Vocabulary
  ) throws(UsageError) -> [Binding] {
    do {
      return try Binder.bind(statement)
    } catch {
      guard let name = statement.unquotedName(in: vocabulary) else { throw error }
      throw UsageError(
        error.message, hint: "Did you mean \(Quoting.quoted(name)), in quotes?", at: error.range)
    }
  }

  /// Where the parameter stands that named something, else the command.
  package func range(of culprit: String?) -> Range<Int> {
    guard let culprit = culprit.map(Self.unquoted) else { return commandRange }
    let values = places.map { (Self.unquoted($0.canonical), $0.range) }
    return values.first { $0.0 == culprit }?.1
      ?? values.first { $0.0.holds(culprit) }?.1 ?? commandRange
  }

  /// Text without quotes: whoever names a culprit need not know what the language quotes.
  private static func unquoted(_ text: String) -> String {
    String(text.unicodeScalars.filter { $0 != "\"" && $0 != "\\" })
  }

  /// Positionals first, then labels, a text last, so that no value swallows another.
  private static func canonical(
    _ asked: [Arguments.Asked], of entry: CommandTable.Entry
  ) -> String {
    var line = entry.name
    let parts = asked.map { (entry.parameters[$0.parameter], $0.canonical) }
    for (parameter, value) in parts where parameter.label == nil && parameter.extent != .text {
      line += " \(value)"
    }
    for (parameter, value) in parts where parameter.extent != .text {
      guard let label = parameter.label else { continue }
      line += parameter.extent == .flag ? " \(label.rawValue)" : " \(label.rawValue) \(value)"
    }
    for (parameter, value) in parts where parameter.extent == .text {
      line += parameter.label.map { " \($0.rawValue)" } ?? ""
      line += " \(value)"
    }
    return line
  }
}

extension String {
  /// Whether a text stands in the value as a whole item: of a list, a path or a phrase.
  fileprivate func holds(_ item: String) -> Bool {
    guard !item.isEmpty else { return false }
    return ranges(of: item).contains { range in
      let before = self[..<range.lowerBound].last
      let after = self[range.upperBound...].first
      return before.isItemEnd && after.isItemEnd
    }
  }
}

extension Character? {
  fileprivate var isItemEnd: Bool { map { " ,.".contains($0) } ?? true }
}
