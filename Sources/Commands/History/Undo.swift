import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Takes back the last step, or several, also those of other days.
struct Undo: SessionCommand {
  static let name = "undo"
  static let summary: Message =
    "Takes back the last step, or several, also those of other days."
  static let examples = [
    Example(
      "undo", after: ["budget total 2m"],
      prints: "Took back: budget total 2000000"),
    Example(
      "undo 2", after: ["budget total 2m", "budget cut events 10k", "budget cut brand 10k"],
      prints: "Took back 2 steps; 'redo 2' brings them back."),
    Example(
      "undo to 1", after: ["budget total 2m", "budget cut events 10k", "budget cut brand 10k"],
      prints: "Took back 2 steps; 'redo 2' brings them back."),
    Example(
      "undo to 0", after: ["budget total 2m", "budget cut events 10k"],
      prints: "Took back 2 steps; 'redo 2' brings them back."),
    Example(
      "undo 3", after: ["budget total 2m"],
      prints: """
        error: only 1 step can be undone
          undo 3
               ^
          'history' shows the steps with their numbers.
        """),
    Example(
      "undo 1 to 0", after: ["budget total 2m"],
      prints: """
        error: 'COUNT' and 'to' do not go together
          undo 1 to 0
                    ^
          Leave one of them out.
        """),
    Example(
      "undo",
      prints: """
        error: there is nothing to undo
          undo
          ^~~~
          'history' shows the steps with their numbers.
        """),
  ]

  let count: Count?
  let number: StepNumber?

  init(_ arguments: inout Arguments) throws(UsageError) {
    count = try arguments.next("count", "how many steps; one if none is given")
    number = try arguments.labeled(
      .to, as: "step", "the number of the step to go back to, from 'history'; 0 is the start")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    guard let number else { return Report(.note(try workbench.undo(count?.value ?? 1))) }
    guard count == nil else {
      throw LineError(
        PlanError.notTogether("COUNT", "\(Label.to.typed)", at: Label.to.rawValue))
    }
    return Report(.note(try workbench.undo(to: number.value)))
  }
}
