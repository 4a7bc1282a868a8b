import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Opens a saved session in place of this one.
struct SessionOpen: SessionCommand {
  static let name = "session open"
  static let summary: Message = "Opens a saved session in place of this one."
  static let examples = [
    Example(
      "session open annual", after: ["session save annual"],
      prints: "annual 2027, 0 steps."),
    Example(
      "session open nothing",
      prints: """
        error: there is no session 'nothing'
          session open nothing
                       ^~~~~~~
          'session list' shows the sessions that are there.
        """),
  ]

  let session: Name

  init(_ arguments: inout Arguments) throws(UsageError) {
    session = try arguments.next("name", of: .session, "the session's name")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    try workbench.open(session.text)
  }
}
