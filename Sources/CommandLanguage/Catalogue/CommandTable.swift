import Text

/// The commands by section, with what each of them asks for, looked up by the words that begin it.
package struct CommandTable: Sendable {
  /// Commands that help shows together.
  package struct Section: Sendable {
    package let title: Message
    package let entries: [Entry]
  }

  /// A command and its recorded parameters.
  package struct Entry: Sendable {
    package let type: any Command.Type
    package let name: String
    package let parameters: [Parameter]
    /// Where a text begins, in which nothing is cut.
    let textStart: TextStart

    /// `budget split [LINE] RATIO into NAMES …`
    package var usage: String {
      ([name] + parameters.map(\.usage)).joined(separator: " ")
    }
  }

  /// Where the text of a command begins.
  enum TextStart: Hashable, Sendable {
    case never
    /// Behind so many words after the command's own.
    case behind(words: Int)
    case behindLabel(Label)
  }

  package let sections: [Section]
  /// Entries by their first word and then by their second; "" for commands of one word.
  private let byWords: [String: [String: Entry]]

  package init(_ sections: [(title: Message, commands: [any Command.Type])]) {
    self.sections = sections.map { section in
      Section(title: section.title, entries: section.commands.map(Entry.init))
    }
    byWords = self.sections.flatMap(\.entries).reduce(into: [:]) { table, entry in
      let words = entry.name.split(separator: " ").map(String.init)
      table[words[0], default: [:]][words.count > 1 ? words[1] : ""] = entry
    }
    nouns = byWords.keys.sorted()
  }

  /// The first words of all commands, sorted.
  package let nouns: [String]

  package var entries: [Entry] { sections.flatMap(\.entries) }

  /// The second words of the commands with a first word.
  package func verbs(of noun: String) -> [String] {
    (byWords[noun] ?? [:]).keys.filter { !$0.isEmpty }.sorted()
  }

  package func entry(_ noun: String, _ verb: String = "") -> Entry? {
    byWords[noun]?[verb]
  }

  /// Whether a word is a command by itself and no command goes on behind it.
  func isOneWord(_ word: Word) -> Bool {
    guard let verbs = byWords[word.text] else { return false }
    return verbs.count == 1 && verbs[""] != nil
  }
}

extension CommandTable.Entry {
  init(_ type: any Command.Type) {
    var arguments = Arguments()
    do {
      _ = try type.init(&arguments)
    } catch {
      preconditionFailure("\(type.name) refuses sample values: an initialiser only asks")
    }
    self.type = type
    name = type.name
    parameters = arguments.parameters
    textStart = Self.textStart(of: arguments.parameters)
  }

  private static func textStart(of parameters: [Parameter]) -> CommandTable.TextStart {
    guard let text = parameters.last(where: { $0.extent == .text }) else { return .never }
    if let label = text.label { return .behindLabel(label) }
    return .behind(words: parameters.count { $0.label == nil && $0.extent != .text })
  }
}
