import Text

/// The commands by section, with what each of them asks for, looked up by the words that begin it.
///
/// A class, as it never changes and every line that is read holds it.
package final class CommandTable: Sendable {
  /// Commands that help shows together.
  package struct Section: Sendable {
    package let title: Message
    package let entries: [Entry]
  }

  /// A command and its recorded parameters; a class because every line that is read hands it on.
  package final class Entry: Sendable {
    package let type: any Command.Type
    package let name: String
    package let parameters: [Parameter]
    let slots: [Slot]
    /// As many bindings as parameters, for the binder to begin with.
    let unbound: [Binding]
    /// The names of all commands.
    private let names: Set<String>
    /// Whether the command has no second word.
    let isOneWord: Bool
    /// Where a formula begins, if the command takes one.
    let formulaStart: FormulaStart?
    /// Whether it takes amounts that no formula may stand for, so that a `=` is refused as one.
    let takesFixedAmounts: Bool
    /// Where a text begins, in which nothing is cut.
    let textStart: TextStart

    init(_ type: any Command.Type, among names: Set<String>) {
      self.type = type
      self.names = names
      name = type.name
      parameters = Self.parameters(of: type)
      slots = parameters.map(Slot.init)
      unbound = parameters.map { _ in Binding() }
      isOneWord = !type.name.contains(" ")
      formulaStart = parameters.lazy.compactMap(\.kind.formulaStart).first
      takesFixedAmounts =
        formulaStart == nil && parameters.contains { [.amount, .part].contains($0.kind) }
      textStart = TextStart(in: parameters)
    }

    /// The command's own words.
    package var typedName: Typed { Typed(command: name) }

    /// Whether some value of it may be a name.
    var takesNames: Bool { parameters.contains { $0.kind.isName } }

    /// The command that begins with the same word and goes on with a label's.
    func sibling(called label: Label) -> Typed? {
      let name = "\(words[0]) \(label.rawValue)"
      return names.contains(name) ? Typed(command: name) : nil
    }

    private static func parameters(of type: any Command.Type) -> [Parameter] {
      var arguments = Arguments()
      do {
        _ = try type.init(&arguments)
      } catch {
        preconditionFailure("\(type.name) refuses sample values: an initialiser only asks")
      }
      return arguments.parameters
    }

    /// `budget split [LINE] RATIO into NAMES …`
    package var usage: Message { usage(marking: nil) }

    /// The usage with one of the parameters between signs.
    func usage(marking next: Parameter?) -> Message {
      let typed = parameters.map { $0 == next ? ">\($0.usage)<" : $0.usage }
      // A formula brings the sign along that is its command's name.
      let name: [Message] = self.name == "=" ? [] : ["\(typedName)"]
      return .joined(name + typed, by: " ") ?? ""
    }
  }

  /// Where the text of a command begins.
  enum TextStart: Hashable, Sendable {
    case never
    /// Behind so many words after the command's own.
    case behind(words: Int)
    case behindLabel(Label)
    case behindColon
  }

  package let sections: [Section]
  /// Entries by their first word and then by their second.
  private let byWords: WordTable<Noun>

  /// How the text of a formula is typed in Chinese.
  let chineseFormula: @Sendable (String) -> String

  package init(
    _ sections: [(title: Message, commands: [any Command.Type])],
    chineseFormula: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.chineseFormula = chineseFormula
    let names = Set(sections.flatMap(\.commands).map { $0.name })
    self.sections = sections.map { section in
      Section(title: section.title, entries: section.commands.map { Entry($0, among: names) })
    }
    let byNoun = Dictionary(grouping: self.sections.flatMap(\.entries)) { $0.words[0] }
    nouns = byNoun.keys.sorted()
    byWords = WordTable(byNoun.map { ($0.key, Noun($0.value)) })
  }

  /// The first words of all commands, sorted.
  package let nouns: [String]

  package var entries: [Entry] { sections.flatMap(\.entries) }

  /// The second words of the commands with a first word.
  package func verbs(of noun: String) -> [String] {
    byWords[noun]?.verbs ?? []
  }

  package func entry(_ noun: String, _ verb: String = "") -> Entry? {
    verb.isEmpty ? byWords[noun]?.alone : byWords[noun]?[verb]
  }

  /// The commands that begin with exactly this word.
  func noun(_ word: Word) -> Noun? { byWords[word.text] }
}

extension CommandTable.TextStart {
  fileprivate init(in parameters: [Parameter]) {
    guard let text = parameters.last(where: { $0.extent == .text }) else {
      self = .never
      return
    }
    guard !parameters.contains(where: { $0.extent == .beforeColon }) else {
      self = .behindColon
      return
    }
    let positionals = parameters.count { $0.label == nil && $0.extent != .text }
    self = text.label.map { .behindLabel($0) } ?? .behind(words: positionals)
  }
}
