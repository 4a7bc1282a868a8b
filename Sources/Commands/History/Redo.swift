import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Brings back the step that was undone last, or several.
struct Redo: SessionCommand {
  static let name = "redo"
  static let summary: Message = "Brings back the step that was undone last, or several."
  static let examples = [
    Example(
      "redo", after: ["budget total 2m", "undo"],
      prints: "Brought back: budget total 2000000"),
    Example(
      "redo 2", after: ["budget total 2m", "budget cut events 10k", "undo 2"],
      prints: "Brought back 2 steps."),
    Example(
      "redo",
      prints: """
        error: there is nothing to redo
          redo
          ^~~~
          'undo' makes something to redo; a new change ends it.
        """),
  ]

  let count: Count?

  init(_ arguments: inout Arguments) throws(UsageError) {
    count = try arguments.next("count", "how many steps; one if none is given")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    Report(.note(try workbench.redo(count?.value ?? 1)))
  }
}
