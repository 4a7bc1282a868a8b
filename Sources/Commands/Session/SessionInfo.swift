import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Says where the session is kept, and what it holds.
struct SessionInfo: SessionCommand {
  static let name = "session info"
  static let summary: Message = "Says where the session is kept, and what it holds."
  static let examples = [
    Example(
      "session info",
      prints: """
        TODO
        """)
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    Report(.table(SessionTables.info(workbench.session, in: workbench.world)))
  }
}
