import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Forgets a checkpoint; the plan stays as it is.
struct CheckpointRemove: SessionCommand {
  static let name = "checkpoint remove"
  static let summary: Message = "Forgets a checkpoint; the plan stays as it is."
  static let examples = [
    Example(
      "checkpoint remove before the cut", after: ["checkpoint before the cut"],
      prints: "There is no checkpoint before the cut any more."),
    Example(
      "checkpoint remove nothing",
      prints: """
        error: there is no checkpoint 'nothing'
          checkpoint remove nothing
                            ^~~~~~~
          'checkpoint list' lists the checkpoints.
        """),
  ]

  let label: Name

  init(_ arguments: inout Arguments) throws(UsageError) {
    label = try arguments.next("name", of: .checkpoint, "the checkpoint's name")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    try workbench.removeCheckpoint(label)
  }
}
