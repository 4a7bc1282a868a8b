import Testing

@Suite struct CatalogueTests {
  static let kinds: Set = [
    "PlanQuery", "PlanCommand", "BudgetCommand", "RemovingCommand", "LeavingCommand",
    "NumberingCommand",
    "LineQuery", "LineCommand",
    "LongCommand", "SessionCommand", "ScriptCommand", "RowsCommand",
  ]

  /// The folder and the type of a command.
  struct Place: Hashable {
    let section: String
    let type: String
  }

  @Test func `every command file is in the catalogue, under its folder's name`() throws {
    let files = SourceFile.all(in: "Sources/Commands")
    let places = files.flatMap { file in
      file.structs(conformingTo: Self.kinds).map {
        Place(section: String(file.path.split(separator: "/")[2]), type: $0)
      }
    }
    let listed = try Self.catalogue()
    #expect(listed.contains(Place(section: "Budget", type: "BudgetSplit")))
    #expect(Set(places).symmetricDifference(listed) == [])
    #expect(listed.count == Set(listed).count)
    #expect(places.count == Set(places).count)
  }

  @Test func `a command's file bears its type's name`() throws {
    for file in SourceFile.all(in: "Sources/Commands") {
      let types = file.structs(conformingTo: Self.kinds)
      #expect(types.isEmpty || types == [file.path.fileTitle], "\(file.path)")
    }
  }

  /// The types of the catalogue, each with the title above it.
  private static func catalogue() throws -> [Place] {
    let tokens = try SourceFile("Sources/Commands/CommandCatalog.swift").tokens
    var section = ""
    return tokens.indices.dropFirst(2).compactMap { index in
      if tokens[index].kind == .text { section = tokens[index].text }
      let isType = tokens[index].isWord(["self"]) && tokens[index - 1].isMark(".")
      return isType ? Place(section: section, type: tokens[index - 2].text) : nil
    }
  }
}
