import CommandLanguage
import Commands
import Rendering
import Testing

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
  func `a command shows every word that it takes in an example`(_ name: String) throws {
    let entry = try #require(CommandCatalog.table.entry(named: name))
    let shown = entry.type.examples.compactMap { example -> String? in
      let screen = Screen(after: example.after)
      return try? screen.reading(of: example.line).canonical
    }
    let words = Set(shown.flatMap { $0.split(separator: " ").map(String.init) })
    for label in entry.parameters.compactMap(\.label) {
      #expect(words.contains(label.rawValue), "no example of '\(name)' has '\(label.rawValue)'")
    }
    let positionals = entry.parameters.filter { $0.label == nil }
    #expect(positionals.isEmpty || shown.contains { $0 != name })
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
