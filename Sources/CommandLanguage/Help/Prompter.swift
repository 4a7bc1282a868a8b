import Reports
import Text

/// Says what comes next while a line is typed, from the recorded parameters.
package struct Prompter {
  private let table: CommandTable

  package init(_ table: CommandTable) {
    self.table = table
  }

  /// The parameters that are still open, put into words as they would stand behind the line; nil
  /// where no command is known yet, or nothing is missing.
  package func hint(behind text: String, in words: (Message) -> String) -> String? {
    guard let line = OpenLine(text, in: table) else { return nil }
    let parameters = open(on: line).map(words)
    guard !parameters.isEmpty else { return nil }
    let isBehindBlank = line.begun.range.isEmpty
    return (isBehindBlank ? "" : " ") + Self.shortened(parameters)
  }

  /// As many as one takes in at a glance, and the first in any case.
  private static func shortened(_ parameters: [String]) -> String {
    var text = parameters[0]
    for parameter in parameters.dropFirst() {
      guard text.displayWidth + parameter.displayWidth < longestHint else { return text + " …" }
      text += " " + parameter
    }
    return text
  }

  private static let longestHint = 45

  /// How the command on a line is typed, with the parameter marked that comes next, and what that
  /// takes; behind a noun, the commands that begin with it. Nil where nobody can know.
  package func usage(behind text: String) -> Report? {
    guard let line = OpenLine(text, in: table), line.begun.range.isEmpty else { return nil }
    if let entry = line.found?.entry, line.words.count > 1 || table.verbs(of: entry.name).isEmpty {
      return Self.usage(of: entry, Binder.unfinished(entry, line.arguments).current.first)
    }
    guard let first = line.words.first else {
      return Report(.note("One of: \(table.typedNouns.list)."))
    }
    let commands = line.words.count == 1 ? Help(table).entries(of: [first.text.folded]) : []
    return commands.isEmpty ? nil : Report(.table(Help.summaries(of: commands)))
  }

  /// What is to be typed behind the word at the cursor.
  private func open(on line: OpenLine) -> [Message] {
    let (entry, words) = command(on: line)
    guard let entry else { return [] }
    let next = Binder.unfinished(entry, words)
    let waiting = next.isWaiting ? next.current.map(\.placeholderBehindLabel) : []
    return waiting + next.open.map(\.usage)
  }

  /// The command, also where its last word is still at the cursor, and the words behind it.
  private func command(on line: OpenLine) -> (CommandTable.Entry?, ArraySlice<Word>) {
    guard !line.begun.range.isEmpty else { return (line.found?.entry, line.arguments) }
    guard line.words.count > 1 || line.found != nil else {
      let first = line.words.first ?? line.begun
      let second = line.words.isEmpty ? nil : line.begun
      let found = (try? table.named(first, second, .whole)) ?? nil
      return (found?.entry, [])
    }
    return (line.found?.entry, line.arguments + [line.begun])
  }

  private static func usage(of entry: CommandTable.Entry, _ next: Parameter?) -> Report {
    let usage = entry.usage(marking: next)
    guard let next else { return Report(.note(usage), .note(entry.type.summary)) }
    return Report(.note(usage), .note("\(next.usage): \(Help.about(next))"))
  }
}
