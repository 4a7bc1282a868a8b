import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Brings the plan back as it was at a checkpoint; 'undo' takes that back.
struct CheckpointRestore: SessionCommand {
  static let name = "checkpoint restore"
  static let summary: Message =
    "Brings the plan back as it was at a checkpoint; 'undo' takes that back."
  static let examples = [
    Example(
      "checkpoint restore before the cut",
      after: ["checkpoint before the cut", "budget cut brand 10k"],
      prints: """
        The plan is as it was at before the cut; 'undo' takes that back.
        """),
    Example(
      "checkpoint restore nothing",
      prints: """
        error: there is no checkpoint 'nothing'
          checkpoint restore nothing
                             ^~~~~~~
          'checkpoint list' lists the checkpoints.
        """),
  ]

  let label: Name

  init(_ arguments: inout Arguments) throws(UsageError) {
    label = try arguments.next("name", of: .checkpoint, "the checkpoint's name")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    try workbench.restore(label)
  }
}
