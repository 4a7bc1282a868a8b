/// The blocks of README.md.
struct Readme {
  struct Block: CustomStringConvertible {
    let language: String
    let lines: [String]
    /// The line of the README that opens the block.
    let number: Int

    var description: String { "README.md:\(number)" }

    /// What is typed in a transcript: the lines after a mark.
    func typed(after mark: String) -> [String] {
      lines.filter { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }
    }

    var text: String { lines.map { $0 + "\n" }.joined() }
  }

  let lines: [String]
  let blocks: [Block]

  init() throws {
    lines = try Repository.text(of: "README.md").lines.dropLast().map(String.init)
    var blocks: [Block] = []
    var opening: Int?
    for (index, line) in lines.enumerated() where line.hasPrefix("```") {
      if let start = opening.take() {
        blocks.append(
          Block(
            language: String(lines[start].dropFirst(3)),
            lines: Array(lines[(start + 1)..<index]), number: start + 1))
      } else {
        opening = index
      }
    }
    self.blocks = blocks
  }

  /// Shell blocks without a prompt: what a newcomer types first.
  var setUp: [Block] {
    blocks.filter { $0.language == "sh" && $0.typed(after: "$ ").isEmpty }
  }

  /// Shell blocks that show what is typed and what is printed.
  var shell: [Block] {
    blocks.filter { $0.language == "sh" && !$0.typed(after: "$ ").isEmpty }
  }

  /// Blocks that show typed lines of the program and what it prints.
  var transcripts: [Block] {
    blocks.filter { $0.language == "planbench" }
  }

  /// The texts between backticks, outside blocks.
  var code: [String] {
    lines.flatMap { line in
      let parts =
        line.hasPrefix("```") ? [] : line.split(separator: "`", omittingEmptySubsequences: false)
      return parts.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
  }
}
