import Testing

@Suite struct TreeTests {
  @Test func `the top level holds what it should and nothing else`() throws {
    let ignored = try Repository.text(of: ".gitignore").lines.map(String.init)
    let names = Repository.names(in: ".").filter { !$0.hasPrefix(".") && !ignored.contains($0) }
    #expect(names == ["Package.swift", "README.md", "Sources", "Tests", "sessions"])
  }

  @Test func `nothing names a place on a machine`() throws {
    let folders = ["home", "opt", "private", "root", "tmp", "work", "Users"].map { "/\($0)/" }
    let files = ["Sources", "sessions", ".ci"].flatMap(Repository.files)
    for path in files + ["Package.swift", "README.md"] {
      let text = try Repository.text(of: path)
      let named = folders.filter { text.contains($0) }
      #expect(named == [], "\(path)")
    }
  }

  @Test func `nothing below the program prints or reads what it was not handed`() throws {
    let calls: Set = [
      "print", "debugPrint", "dump", "readLine", "getenv", "exit", "time", "gettimeofday",
    ]
    for file in SourceFile.all(in: "Sources") where !file.path.hasPrefix("Sources/planbench/") {
      let called = zip(file.tokens, file.tokens.dropFirst()).filter { word, next in
        word.isWord(calls) && next.isMark("(")
      }
      #expect(called.map(\.0.text) == [], "\(file.path)")
    }
  }
}
