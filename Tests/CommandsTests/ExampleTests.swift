import CommandLanguage
import Commands
import Testing

@Suite struct ExampleTests {
  /// A command's example, by its line.
  struct Case: CustomTestStringConvertible {
    let entry: CommandTable.Entry
    let example: Example
    var testDescription: String { example.line }
  }

  static let cases = CommandCatalog.table.entries.flatMap { entry in
    entry.type.examples.map { Case(entry: entry, example: $0) }
  }

  @Test(arguments: cases)
  func `an example prints what it says`(_ test: Case) {
    var screen = Screen()
    for line in test.example.after { _ = screen.type(line) }
    let shown = screen.type(test.example.line)
    #expect(shown == (test.example.output.isEmpty ? "" : test.example.output + "\n"))
  }
}
