import CommandLanguage
import PlanModel
import Quantities
import Reports
import Sessions
import Text

/// Says where the session is kept, and what it holds.
struct SessionInfo: SessionCommand {
  static let name = "session info"
  static let summary: Message = "Says where the session is kept, and what it holds."
  static let examples = [
    Example(
      "session info",
      prints: """
        Session          not named
        Plan             annual 2027
        Steps            0
        Undone steps     0
        Checkpoints      0
        Unsaved changes  no
        Snapshot         none
        Journal          none
        """),
    Example(
      "session info annual",
      prints: """
        error: 'annual' is more than 'session info' takes
          session info annual
                       ^~~~~~
          Type 'session info' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    let info = try joined { () throws(SessionError) in
      try workbench.session.info(world: workbench.world)
    }
    return Report(.table(SessionTables.info(info, plan: workbench.plan.name)))
  }
}
