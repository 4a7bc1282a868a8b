import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lets the lines of the prompt change the plan again.
struct ScenarioLeave: SessionCommand, ScenarioCommand {
  static let name = "scenario leave"
  static let summary: Message = "Lets the lines at the prompt change the plan again."
  static let examples = [
    Example(
      "scenario leave", after: ["scenario new cut", "scenario edit cut"],
      prints: """
        Lines change the plan again; cut stays as it is.
        """),
    Example(
      "scenario leave",
      prints: """
        error: no scenario is being edited
          scenario leave
          ^~~~~~~~~~~~~~
          'scenario edit' begins with one.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    try workbench.leaveScenario()
  }
}
