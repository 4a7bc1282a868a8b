import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Takes a line out of a scenario.
struct ScenarioDrop: PlanCommand, ScenarioCommand {
  static let name = "scenario drop"
  static let summary: Message = "Takes a line out of a scenario; the others are run without it."
  static let examples = [
    Example(
      "scenario drop cut 1",
      after: ["scenario new cut", "in cut: budget cut events by 100k; budget set brand 250k"],
      prints: """
        Taken out of cut: budget cut core.events 100000
        """),
    Example(
      "scenario drop cut 1",
      after: [
        "scenario new cut", "in cut: budget add pilot 20k under core; budget set pilot 30k",
      ],
      prints: """
        Taken out of cut: budget add pilot 20000 under core
        Line 1 of 'cut' no longer applies: there is no line 'core.pilot'.
        """),
    Example(
      "scenario drop cut 1", after: ["scenario new cut"],
      prints: """
        error: 'cut' has no lines yet
          scenario drop cut 1
                            ^
          'scenario show cut' numbers its lines.
        """),
  ]

  let scenario: ScenarioName
  let number: Count

  init(_ arguments: inout Arguments) throws(UsageError) {
    scenario = try arguments.next("name", "the scenario")
    number = try arguments.next("number", "the number of the line, as 'scenario show' has it")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let line = try plan.scenarios.drop(number.value, of: scenario.id)
    return Report(.note("Taken out of \(plan.scenarios[scenario.id].name): \(line)"))
  }
}
