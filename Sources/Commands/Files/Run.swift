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
    Example("run cuts.plan", prints: "TODO")
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
