import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lists the saved sessions, and those that a crash left behind.
struct SessionList: SessionCommand {
  static let name = "session list"
  static let summary: Message = "Lists the saved sessions, and those that a crash left behind."
  static let examples = [
    Example(
      "session list", after: ["session save annual"],
      prints: """
        Session  Changed  Bytes  State
        ───────────────────────────────────────────────────────────────
        annual            7,402  saved
        draft             3,827  damaged; 'session open draft' says why
        """),
    Example(
      "session list all",
      prints: """
        error: 'all' is more than 'session list' takes
          session list all
                       ^~~
          Type 'session list' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    try SessionTables.list(besides: workbench.session, in: workbench.world)
  }
}
