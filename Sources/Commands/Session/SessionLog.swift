import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Shows every step ever taken, undone ones too, with its time and user.
struct SessionLog: SessionCommand {
  static let name = "session log"
  static let summary: Message =
    "Shows every step ever taken, undone ones too, with its time and user."
  static let examples = [
    Example(
      "session log", after: ["budget total 2m", "undo"],
      prints: """
        TODO
        """)
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    Report(.table(SessionTables.log(workbench.session.log)))
  }
}
