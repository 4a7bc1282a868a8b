import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lists the steps that can be undone, also those of other days, with their times.
struct History: SessionCommand {
  static let name = "history"
  static let summary: Message =
    "Lists the steps that can be undone, also those of other days, with their times."
  static let examples = [
    Example(
      "history", after: ["budget total 2m", "budget cut brand 10k"],
      prints: """
        Step  Time                 User  Command
        ───────────────────────────────────────────────────────
           1  2026-12-18 09:30:00  ann   budget total 2000000
           2  2026-12-18 09:30:00  ann   budget cut brand 10000
        """),
    Example("history", prints: "There is nothing to undo."),
    Example(
      "history 0",
      prints: """
        error: '0' is more than 'history' takes
          history 0
                  ^
          Type 'history' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    workbench.session.recallEarlier()
    return SessionTables.steps(workbench.session.steps, ifNone: "There is nothing to undo.")
  }
}
