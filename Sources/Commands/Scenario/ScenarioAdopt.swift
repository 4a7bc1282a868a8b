import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Makes the lines of a scenario lines of the plan.
struct ScenarioAdopt: PlanCommand, ScenarioCommand {
  static let name = "scenario adopt"
  static let summary: Message = "Makes a scenario the plan: all its lines are run there."
  static let details: [Message] = ["What stands on it stands on the plan then."]
  static let examples = [
    Example(
      "scenario adopt cut",
      after: ["scenario new cut", "in cut: budget cut events by 100k; budget set brand 250k"],
      prints: """
        Adopted cut: 2 lines.
        core.events   400,000 → 300,000
        brand         200,000 → 250,000
        And 2 more: 'budget show' and 'driver list' have them.
        """),
    Example(
      "scenario adopt cut",
      after: ["scenario new cut", "in cut: budget cut events by 100k", "budget lock events"],
      prints: """
        error: line 1 of 'cut' no longer applies: 'core.events' is locked
          scenario adopt cut
                         ^~~
          Take it out with 'scenario drop cut 1', or mend what it rests on.
        """),
    Example(
      "scenario adopt deep", after: ["scenario new cut", "scenario new deep over cut"],
      prints: """
        error: 'deep' stands on 'cut', which is not adopted yet
          scenario adopt deep
                         ^~~~
          Adopt 'cut' first, or type 'scenario rebase deep over plan'.
        """),
  ]

  let scenario: ScenarioName

  init(_ arguments: inout Arguments) throws(UsageError) {
    scenario = try arguments.next("name", "the scenario")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let scenario = plan.scenarios[scenario.id]
    if let base = scenario.base {
      throw .scenario(.standsOn(scenario.name.text, base: plan.scenarios[base].name.text))
    }
    let outcome = ScenarioOutcome(of: scenario.id, in: plan)
    if let fault = outcome.faults.first { throw .scenario(fault.error) }
    let old = plan
    plan = outcome.plan
    plan.scenarios = old.scenarios
    plan.scenarios.adopt(scenario.id)
    let moves = PlanDifference(from: old, to: plan, today: plan.today ?? plan.fiscalYear.lastDay)
    return Report(
      [.note("Adopted \(scenario.name): \(scenario.linesCount).")] + moves.changes)
  }
}
