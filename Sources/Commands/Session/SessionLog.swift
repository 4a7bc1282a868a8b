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
        Step  Time                 User  Command
        ─────────────────────────────────────────────────────
           1  2026-12-18 09:30:00  ann   budget total 2000000
           2  2026-12-18 09:30:00  ann   undo
        """),
    Example(
      "session log 5",
      prints: """
        error: '5' is more than 'session log' takes
          session log 5
                      ^
          Type 'session log' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    SessionTables.steps(workbench.session.log, ifNone: "Nothing has happened yet.")
  }
}
