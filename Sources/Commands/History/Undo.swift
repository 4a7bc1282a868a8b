import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Takes back the last step, or all steps after one, also those of other days.
struct Undo: SessionCommand {
  static let name = "undo"
  static let summary: Message =
    "Takes back the last step, or all steps after one, also those of other days."
  static let examples = [
    Example(
      "undo", after: ["budget total 2m"],
      prints: "Took back: budget total 2000000"),
    Example(
      "undo to 1", after: ["budget total 2m", "budget cut events 10k", "budget cut brand 10k"],
      prints: "Took back 2 steps; 'redo' brings them back one by one."),
    Example(
      "undo to 0", after: ["budget total 2m", "budget cut events 10k"],
      prints: "Took back 2 steps; 'redo' brings them back one by one."),
    Example(
      "undo",
      prints: """
        error: there is nothing to undo
          undo
          ^~~~
          'history' shows the steps with their numbers.
        """),
  ]

  let number: StepNumber?

  init(_ arguments: inout Arguments) throws(UsageError) {
    number = try arguments.labeled(
      .to, as: "step", "the number of the step to go back to, from 'history'; 0 is the start")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    Report(.note(try workbench.undo(to: number?.value)))
  }
}
