import CommandLanguage
import PlanModel
import Reports
import Sessions
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
      "run nothing.plan",
      prints: """
        error: cannot open '/work/nothing.plan': there is no such file or folder
          run nothing.plan
              ^~~~~~~~~~~~
        """),
  ]

  let file: FileName

  init(_ arguments: inout Arguments) throws(UsageError) {
    file = try arguments.next("file", "the file; its path is relative to the file it stands in")
  }

  func script(in context: ScriptContext) throws(LineError) -> Script {
    try joined { () throws(FileError) in
      try Script(file: file.path, in: context.folder, context.workbench.world)
    }
  }
}
