import PseudoTerminal
import Testing

@Suite struct ReadmeTests {
  @Test func `the README fits in 150 lines and opens with one screen`() throws {
    let readme = try Readme()
    #expect(readme.lines.count <= 150)
    #expect(try #require(readme.blocks.first).language == "planbench")
    #expect(try #require(readme.blocks.first).lines.count <= 24)
    #expect(readme.blocks.allSatisfy { ["sh", "planbench"].contains($0.language) })
  }

  @Test func `there are exactly two set-up commands`() throws {
    let install = "apt-get update && apt-get install -y libedit-dev pkg-config"
    #expect(
      try Readme().setUp.map(\.text) == [
        "\(install) && swift run planbench run sessions/annual-2027.plan\n",
        "\(install) && swift test\n",
      ])
  }

  @Test func `every transcript prints what it shows`() throws {
    let transcripts = try Readme().transcripts
    #expect(transcripts.count >= 2)
    for block in transcripts {
      let outcome = try Workplace().transcript(of: block.typed(after: "> "))
      #expect(outcome.out == block.text, "\(block)")
    }
  }

  @Test func `every shell block prints what it shows`() throws {
    let blocks = try Readme().shell
    #expect(!blocks.isEmpty)
    for block in blocks {
      let place = try Workplace.withExamples()
      let shown = try block.typed(after: "$ ").reduce("") { shown, line in
        try "\(shown)$ \(line)\n\(place.type(line).out)"
      }
      #expect(shown == block.text, "\(block)")
    }
  }

  @Test func `files and folders that the README names are there`() throws {
    let tops = ["Sources/", "Tests/", "sessions/", ".ci/"]
    let named = try Readme().code.filter { code in
      tops.contains { code.hasPrefix($0) } && !code.contains("<") && !code.contains(" ")
    }
    #expect(!named.isEmpty)
    #expect(named.filter { !Repository.exists($0) } == [])
  }

  @Test func `the table of the house is the one that the imports are held to`() throws {
    let rows = try Readme().lines.filter { $0.hasPrefix("| `") }.map { line in
      line.split(separator: "|").prefix(2).map { $0.filter { $0 != " " && $0 != "`" } }
    }
    #expect(
      rows
        == House.rows.map { row in
          [row.target, row.below.isEmpty ? "–" : row.below.joined(separator: ",")]
        })
  }
}
