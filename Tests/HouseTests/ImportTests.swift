import Testing

@Suite struct ImportTests {
  static let rows = House.rows + House.tests

  @Test func `arrows of the house point down`() {
    for (index, row) in House.rows.enumerated() {
      let further = House.rows[(index + 1)...].map(\.target)
      #expect(Set(row.below).isSubset(of: further), "\(row.target)")
    }
  }

  @Test func `only the program and the line editor reach the terminal`() {
    let reaching = House.rows.filter { House.reach(of: $0).contains("CLibedit") }.map(\.target)
    #expect(reaching == ["planbench", "LineEditing", "CEditline"])
  }

  @Test func `the manifest declares the targets of the house`() throws {
    let names = try Manifest().targets.map(\.name)
    #expect(names.count == Set(names).count)
    #expect(Set(names) == Set(Self.rows.map(\.target)))
  }

  @Test(arguments: rows)
  func `the manifest gives a target what its row names, and nothing that it may not reach`(
    _ row: House.Row
  ) throws {
    let target = try #require(try Manifest().targets.first { $0.name == row.target })
    #expect(target.dependencies.subtracting(House.modules(of: row)) == [])
    #expect(Set(row.below).subtracting(target.dependencies) == [])
  }

  @Test(arguments: rows)
  func `a file imports only what its target declares, and no more than its row allows`(
    _ row: House.Row
  ) throws {
    let target = try #require(try Manifest().targets.first { $0.name == row.target })
    let targets = Set(Self.rows.map(\.target))
    for file in SourceFile.all(in: target.folder) {
      #expect(file.imports.subtracting(House.modules(of: row)) == [], "\(file.path)")
      #expect(
        file.imports.intersection(targets).subtracting(target.dependencies) == [], "\(file.path)")
    }
  }

  @Test func `every Swift file belongs to a target`() throws {
    let folders = try Manifest().targets.map { $0.folder + "/" }
    let strays = Repository.files(in: ["Sources", "Tests"], endingIn: [".swift"]).filter { path in
      !folders.contains { path.hasPrefix($0) }
    }
    #expect(strays == [])
  }

  @Test(arguments: [
    ("import Text", ["Text"]),
    ("@preconcurrency package import Text", ["Text"]),
    ("import struct Text.Message\nimport Reports.Cell", ["Text", "Reports"]),
    (
      "// import Text\n/* import A /* import B */ import C */\nlet text = \"\"\"\nimport D\n\"\"\"",
      []
    ),
    ("import Text; import Reports", ["Text", "Reports"]),
  ])
  func `imports are found wherever they stand`(source: String, modules: [String]) {
    #expect(SourceFile(path: "Sources/A.swift", text: source).imports == Set(modules))
  }
}
