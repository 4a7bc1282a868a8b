import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lets the lines of the prompt change a scenario.
struct ScenarioEdit: SessionCommand, ScenarioCommand {
  static let name = "scenario edit"
  static let summary: Message =
    "Lets the lines at the prompt change a scenario, and answers from it."
  static let examples = [
    Example(
      "scenario edit cut", after: ["scenario new cut"],
      prints: """
        Lines change cut now, until 'scenario leave'.
        """),
    Example(
      "budget cut events by 100k", after: ["scenario new cut", "scenario edit cut"],
      prints: """
        events   400,000 → 300,000
        100,000 unallocated in core.
        """),
    Example(
      "scenario edit nothing",
      prints: """
        error: there is no scenario 'nothing'
          scenario edit nothing
                        ^~~~~~~
          'scenario list' lists them, 'scenario new' makes one.
        """),
  ]

  let scenario: ScenarioName

  init(_ arguments: inout Arguments) throws(UsageError) {
    scenario = try arguments.next("name", "the scenario")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    try workbench.edit(scenario.id)
  }
}
