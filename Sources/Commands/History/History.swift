import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lists the steps that can be undone, with their times.
struct History: SessionCommand {
  static let name = "history"
  static let summary: Message = "Lists the steps that can be undone, with their times."
  static let examples = [
    Example(
      "history", after: ["budget total 2m", "budget cut brand 10k"],
      prints: """
        TODO
        """)
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    Report(.table(SessionTables.history(workbench.session)))
  }
}
