import Testing

@Suite struct SizeTests {
  @Test func `the tree was read`() {
    #expect(SourceFile.tree.contains { $0.path == "Tests/HouseTests/SizeTests.swift" })
    #expect(SourceFile.tree.contains { $0.path == "Sources/CEditline/keys.c" })
  }

  @Test func `no file has more than 400 lines`() {
    let long = SourceFile.tree.filter { $0.lineCount > 400 }.map { "\($0.path) \($0.lineCount)" }
    #expect(long == [])
  }

  @Test func `no function has more than 40 lines`() {
    let long = SourceFile.tree.flatMap { file in
      FunctionLength.all(in: file.tokens, file.language).filter { $0.count > 40 }.map {
        "\(file.path):\($0.line) \($0.name) \($0.count)"
      }
    }
    #expect(long == [])
  }
}
