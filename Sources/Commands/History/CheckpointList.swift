import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lists the checkpoints.
struct CheckpointList: SessionCommand {
  static let name = "checkpoint list"
  static let summary: Message = "Lists the checkpoints."
  static let examples = [
    Example(
      "checkpoint list", after: ["checkpoint before the cut"],
      prints: """
        Checkpoint          Total
        ─────────────────────────
        before the cut  1,000,000
        """),
    Example("checkpoint list", prints: "There are no checkpoints; 'checkpoint NAME' makes one."),
    Example(
      "checkpoint list all",
      prints: """
        error: 'all' is more than 'checkpoint list' takes
          checkpoint list all
                          ^~~
          Type 'checkpoint list' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    SessionTables.checkpoints(workbench.session.checkpoints)
  }
}
