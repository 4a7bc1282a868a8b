import ErrorCases
import JSON
import PlanModel
import Quantities
import Sessions
import Testing

/// The lists of errors that tests go through hold every case that the sources declare.
@Suite struct ErrorCaseTests {
  struct Kind: CustomTestStringConvertible {
    let file: String
    let name: String
    let cases: Set<String>

    init<Error>(_ file: String, _ cases: [Error]) {
      self.file = "Sources/\(file).swift"
      name = "\(Error.self)"
      self.cases = Set(cases.map { Mirror(reflecting: $0).children.first?.label ?? "\($0)" })
    }

    var testDescription: String { name }
  }

  static let kinds = [
    Kind("Quantities/NumeralError", NumeralError.cases),
    Kind("Quantities/MoneyError", MoneyError.cases),
    Kind("Quantities/ShareError", ShareError.cases),
    Kind("Quantities/PeriodError", PeriodError.cases),
    Kind("Quantities/DurationError", DurationError.cases),
    Kind("Quantities/ReturnRateError", ReturnRateError.cases),
    Kind("Quantities/RatioError", RatioError.cases),
    Kind("Quantities/NameError", NameError.cases),
    Kind("PlanModel/Errors/PlanError", PlanError.cases),
    Kind("PlanModel/Errors/AmountFault", AmountFault.cases),
    Kind("PlanModel/Errors/RecordFault", RecordFault.cases),
    Kind("PlanModel/Errors/PlaybookError", PlaybookError.cases),
    Kind("PlanModel/Errors/ObjectiveError", ObjectiveError.cases),
    Kind("PlanModel/Errors/TodoError", TodoError.cases),
    Kind("PlanModel/Scenarios/ScenarioError", ScenarioError.cases),
    Kind("PlanModel/Playbook/PlaybookValue", PlaybookKind.cases),
    Kind("PlanModel/Drivers/DistributionError", DistributionError.cases),
    Kind("PlanModel/Drivers/CorrelationError", CorrelationError.cases),
    Kind("JSON/JSONSyntaxError", JSONSyntaxError.Problem.cases),
    Kind("JSON/JSONValueError", JSONValueError.Problem.cases),
    Kind("JSON/JSON+Kind", JSON.Kind.cases),
    Kind("Sessions/Snapshot/SnapshotError", SnapshotError.cases),
    Kind("Sessions/SessionError", SessionError.cases),
    Kind("Sessions/SessionError", ReadOnlyReason.cases),
    Kind("Sessions/Journal/Journal", JournalError.cases),
    Kind("Sessions/Files/FileError", FileError.Action.cases),
    Kind("Sessions/Files/FileError", FileError.Reason.cases),
  ]

  @Test(arguments: kinds)
  func `every case of an error is listed`(_ kind: Kind) throws {
    let declared = try SourceFile(kind.file).cases(of: kind.name)
    #expect(!declared.isEmpty)
    #expect(declared.symmetricDifference(kind.cases) == [])
  }
}

extension SourceFile {
  /// The cases that the file declares of an enum.
  fileprivate func cases(of name: String) -> Set<String> {
    guard
      let start = tokens.indices.dropLast().first(where: {
        tokens[$0].isWord(["enum"]) && tokens[$0 + 1].isWord([name])
      })
    else { return [] }
    var names: Set<String> = []
    var depth = 0
    var isCase = false
    for token in tokens[start...] {
      if token.isMark("}") || token.isMark(")") { depth -= 1 }
      if depth == 1, token.kind == .word {
        if isCase { names.insert(token.text) }
        isCase = token.isWord(["case"])
      } else if depth == 1, token.isMark(",") {
        isCase = true
      }
      if token.isMark("{") || token.isMark("(") { depth += 1 }
      if depth == 0, token.isMark("}") { break }
    }
    return names
  }
}
