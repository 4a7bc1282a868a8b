import CommandLanguage
import Commands
import Rendering
import Reports
import Testing
import Text

@Suite struct CatalogLaws {
  @Test(arguments: CommandCatalog.table.entries.map(\.name))
  func `a command has an example that fails`(_ name: String) throws {
    let entry = try #require(CommandCatalog.table.entry(named: name))
    let failing = entry.type.examples.filter { example in
      var screen = Screen(after: example.after)
      return screen.outcomes(of: example.line).contains(where: \.isRefusal)
    }
    #expect(!failing.isEmpty)
  }

  @Test(arguments: CommandCatalog.table.entries.map(\.name))
  func `a command shows every parameter and every word that it takes in an example`(
    _ name: String
  ) throws {
    let entry = try #require(CommandCatalog.table.entry(named: name))
    let readings = entry.type.examples.compactMap { example in
      try? Screen(after: example.after).reading(of: example.line)
    }.filter { $0.entry.name == name }
    let typed = Set(readings.flatMap(\.typedParameters))
    let words = Set(readings.flatMap { $0.canonical.split(separator: " ").map(String.init) })
    let lines = Set(entry.type.examples.flatMap { $0.line.split(separator: " ").map(String.init) })
    for parameter in entry.parameters {
      let usage = Renderer(.text, .plain).text(of: parameter.usage)
      #expect(typed.contains(parameter), "no example of '\(name)' has \(usage)")
      // The columns stand in every table.
      if case .choice(let choices) = parameter.kind, parameter.label != .sort {
        #expect(words.isSuperset(of: choices), "\(Set(choices).subtracting(words))")
      }
      if let label = parameter.orLabel {
        #expect(lines.contains(label.rawValue), "no example of '\(name)' has '\(label.rawValue)'")
      }
    }
  }

  @Test(arguments: CommandCatalog.table.entries.map(\.name))
  func `no usage line says of a value only what its label says`(_ name: String) throws {
    let entry = try #require(CommandCatalog.table.entry(named: name))
    for parameter in entry.parameters {
      let usage = Renderer(.text, .plain).text(of: parameter.usage)
      let words = usage.filter { !"[]".contains($0) }.lowercased().split(separator: " ")
      #expect(Set(words).count == words.count, "\(usage)")
      #expect(words.count == 1 || words[1] != words[0])
    }
  }

  @Test func `a usage line does not say its first word twice`() {
    for entry in CommandCatalog.table.entries {
      let words = Renderer(.text, .plain).text(of: entry.usage).split(separator: " ")
      #expect(words.count == 1 || words[0] != words[1], "\(words)")
    }
  }

  @Test(arguments: [Style(width: 1_000), Style(language: .chinese, width: 1_000)])
  func `a question mark on an empty line lists each first word once`(_ style: Style) throws {
    let report = try #require(Prompter(CommandCatalog.table).usage(behind: ""))
    let shown = Renderer(.text, style).render(report)
    let words = shown.split { " ,、：:。.\n".contains($0) }.map(String.init)
    for entry in CommandCatalog.table.entries {
      let noun = String(entry.name.prefix { $0 != " " })
      let typed = style.language == .chinese ? Synonyms.noun(noun).chinese : noun
      #expect(words.count { $0 == typed } == 1, "\(typed) in \(shown)")
    }
  }

  @Test func `no two commands have one name, and every word of a command is reserved`() {
    let names = CommandCatalog.table.entries.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(ReservedNouns.all.contains(String(name.prefix { $0 != " " })), "\(name)")
    }
  }
}

extension CommandTable {
  fileprivate func entry(named name: String) -> Entry? {
    entries.first { $0.name == name }
  }
}
