import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Brings back the step that was undone last.
struct Redo: SessionCommand {
  static let name = "redo"
  static let summary: Message = "Brings back the step that was undone last."
  static let examples = [
    Example(
      "redo", after: ["budget total 2m", "undo"],
      prints: "Brought back: budget total 2000000"),
    Example(
      "redo",
      prints: """
        error: there is nothing to redo
          redo
          ^~~~
          'history' shows the steps with their numbers.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    Report(.note(try workbench.redo()))
  }
}
