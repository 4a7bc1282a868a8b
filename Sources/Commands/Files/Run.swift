import CommandLanguage
import PlanModel
import Reports
import Text

/// Runs the lines of a command file as one step.
struct Run: ScriptCommand {
  static let name = "run"
  static let summary: Message = "Runs a command file as one step: all of its lines, or none."
  static let examples = [
    Example(
      "run cuts.plan",
      prints: """
        events   400,000 → 360,000
        40,000 unallocated in core.
        seminars   100,000 → 120,000
        20,000 unallocated in core.
        2 lines, one step.
        """),
    Example(
      "run flawed.plan",
      prints: """
        events   400,000 → 360,000
        40,000 unallocated in core.
        flawed.plan:2:12: error: 'core.events' has 360,000, less than 500,000
          budget cut events by 500k
                     ^~~~~~
          Take less, or give an amount with 'budget set'.
        Nothing was kept; what was answered does not hold.
        """),
    Example(
      "run flawed.plan keep-going",
      prints: """
        events   400,000 → 360,000
        40,000 unallocated in core.
        flawed.plan:2:12: error: 'core.events' has 360,000, less than 500,000
          budget cut events by 500k
                     ^~~~~~
          Take less, or give an amount with 'budget set'.
        1 line, one step.
        """),
    Example(
      "run nothing.plan",
      prints: """
        error: cannot open 'nothing.plan': there is no such file or folder
          run nothing.plan
              ^~~~~~~~~~~~
          Give its path from this folder, or from home with '~/'.
        """),
  ]

  let file: FileName
  let keepsGoing: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    file = try arguments.next(
      "file", of: .script, "the file; its path is relative to the file it stands in")
    keepsGoing = arguments.flag(.keepGoing, "reports a failing line and keeps the others")
  }

  func script(in context: ScriptContext) throws(LineError) -> Script {
    var script = try context.read(file.path)
    script.keepsGoing = keepsGoing
    return script
  }
}
