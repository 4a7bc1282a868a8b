import CommandLanguage
import Commands
import PlanModel
import Quantities
import Testing
import Text

@Suite struct LeftOutLaws {
  /// An example that works, without one of the labels that its command needs.
  struct Case: CustomTestStringConvertible {
    let example: Example
    let label: Label
    var line: String {
      example.line.replacing(" \(label.rawValue) ", with: " ", maxReplacements: 1)
    }
    var testDescription: String { line }
  }

  static let cases = ExampleTests.cases.flatMap { test in
    test.entry.parameters.filter { !$0.isOptional }.compactMap(\.label)
      .map { Case(example: test.example, label: $0) }
      .filter { $0.line != $0.example.line && !$0.example.output.hasPrefix("error:") }
  }

  @Test(arguments: cases)
  func `a label that a command needs is named where it was left out`(_ test: Case) {
    var screen = Screen(after: test.example.after)
    let shown = screen.type(test.line)
    #expect(shown.hasPrefix("error: '\(test.label)' is missing before"), "\(shown)")
  }

  @Test func `there are many such lines`() { #expect(Self.cases.count > 30) }

  /// In an empty plan every name is one that is not there, and is taken on trust.
  @Test(arguments: ExampleTests.cases)
  func `a line without any one of its words is answered, whatever it names`(
    _ test: ExampleTests.Case
  ) throws {
    let words = test.example.line.split(separator: " ", omittingEmptySubsequences: false)
    for left in words.indices.dropFirst() {
      let line = (words[..<left] + words[(left + 1)...]).joined(separator: " ")
      for plan in [Plan.sample, try Self.empty()] {
        var screen = Screen(plan)
        let isWell = screen.take(line) { _ in }
        if !isWell { #expect(screen.plan == plan, "\(line)") }
      }
    }
  }

  private static func empty() throws -> Plan {
    Plan(name: try Name("empty"), fiscalYear: try #require(FiscalYear(year: 2027)))
  }
}
