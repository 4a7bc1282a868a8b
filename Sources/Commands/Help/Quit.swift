import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Leaves the program, as 'exit' does; nothing is lost.
struct Quit: SessionCommand {
  static let name = "quit"
  static let summary: Message = "Leaves the program, as 'exit' does; nothing is lost."
  static let examples = [
    Example("quit", prints: ""),
    Example("exit", prints: ""),
    Example(
      "quit now",
      prints: """
        error: 'now' is more than 'quit' takes
          quit now
               ^~~
          Type 'quit' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    workbench.wantsToLeave = true
    return .empty
  }
}
