import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Leaves the program; nothing is lost.
struct Exit: SessionCommand {
  static let name = "exit"
  static let summary: Message = "Leaves the program; nothing is lost."
  static let examples = [
    Example(
      "exit",
      prints: ""),
    Example(
      "exit now",
      prints: """
        error: 'now' is more than 'exit' takes
          exit now
               ^~~
          Type 'exit' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    workbench.wantsToLeave = true
    return .empty
  }
}
