import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Names the plan as it is now, to go back to.
struct CheckpointMake: SessionCommand {
  static let name = "checkpoint"
  static let summary: Message = "Names the plan as it is now, to go back to."
  static let examples = [
    Example(
      "checkpoint before the cut",
      prints: #"'checkpoint restore "before the cut"' comes back here."#),
    Example(
      "checkpoint lst",
      prints: """
        error: there is no 'checkpoint lst'
          checkpoint lst
                     ^~~
          Did you mean 'checkpoint list'? A name like it goes into quotes.
        """),
    Example(
      "checkpoint before the cut", after: ["checkpoint before the cut"],
      prints: """
        error: there is already a checkpoint 'before the cut'
          checkpoint before the cut
                     ^~~~~~~~~~~~~~
          Choose another label, or add 'overwrite'.
        """),
    Example(
      "checkpoint before the cut overwrite", after: ["checkpoint before the cut"],
      prints: #"'checkpoint restore "before the cut"' comes back here."#),
  ]

  let label: Name
  let overwrites: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    label = try arguments.next("name", "the checkpoint's name")
    overwrites = arguments.flag(.overwrite, "takes the place of one of that name")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    try workbench.checkpoint(label, overwrite: overwrites)
  }
}
