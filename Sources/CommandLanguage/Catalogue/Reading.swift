import Text

/// A line that was read: its command with typed values, and the canonical line.
package struct Reading: Sendable {
  package let command: any Command
  package let entry: CommandTable.Entry
  /// Whole words, whole paths, dates filled in: the line that is journaled.
  package let canonical: String
  private let asked: [Arguments.Asked]
  private let commandRange: Range<Int>
  /// UTF-8 offsets of the whole command in its line.
  package let range: Range<Int>

  /// Reads a command, its names resolved through the vocabulary of a plan.
  package init(_ statement: Statement, in vocabulary: any Vocabulary) throws(UsageError) {
    entry = statement.entry
    commandRange = statement.commandRange
    range = statement.range
    var arguments = Arguments(try Self.bound(statement, in: vocabulary), in: vocabulary)
    command = try entry.type.init(&arguments)
    asked = arguments.asked
    canonical = Self.canonical(asked, of: entry)
  }

  /// The words of each parameter; where they do not fit, names that lack their quotes are looked for.
  private static func bound(
    _ statement: Statement, in vocabulary: any Vocabulary
  ) throws(UsageError) -> [Binding] {
    do {
      return try Binder.bind(statement)
    } catch {
      guard let name = statement.unquotedName(in: vocabulary) else {
        throw statement.spacedValue(in: vocabulary) ?? error
      }
      throw UsageError(
        error.message, hint: "Did you mean \(Quoting.quoted(name)), in quotes?", at: error.range)
    }
  }

  /// Where the parameter stands that named something, else the command.
  package func range(of culprit: String?) -> Range<Int> {
    guard let culprit = culprit.map(Self.unquoted) else { return commandRange }
    let values = asked.compactMap { value in
      value.range.map { (Self.unquoted(value.canonical), $0) }
    }
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
    line.reserveCapacity(asked.reduce(line.utf8.count) { $0 + $1.canonical.utf8.count + 12 })
    for value in asked {
      let slot = entry.slots[value.parameter]
      if slot.label == nil, slot.extent != .text { line.add(value.canonical) }
    }
    for value in asked {
      let slot = entry.slots[value.parameter]
      guard let label = slot.label, slot.extent != .text else { continue }
      line.add(label.rawValue)
      if slot.extent != .flag { line.add(value.canonical) }
    }
    for value in asked {
      let slot = entry.slots[value.parameter]
      guard slot.extent == .text else { continue }
      if let label = slot.label { line.add(label.rawValue) }
      line.add(value.canonical)
    }
    return line
  }
}

extension String {
  /// Adds a word behind a blank.
  fileprivate mutating func add(_ word: String) {
    append(" ")
    append(word)
  }

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
  fileprivate var isItemEnd: Bool { map { " ,./".contains($0) } ?? true }
}
