import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Puts a scenario on another base.
struct ScenarioRebase: PlanCommand, ScenarioCommand {
  static let name = "scenario rebase"
  static let summary: Message = "Puts a scenario on another base: the plan, or another scenario."
  static let examples = [
    Example(
      "scenario rebase deep over cut", after: ["scenario new cut", "scenario new deep"],
      prints: """
        deep stands on cut now.
        """),
    Example(
      "scenario rebase deep over plan",
      after: [
        "scenario new cut", "in cut: budget add pilot 20k under core", "scenario new deep over cut",
        "in deep: budget set pilot 30k",
      ],
      prints: """
        deep stands on the plan now.
        Line 1 of 'deep' no longer applies: there is no line 'core.pilot'.
        """),
    Example(
      "scenario rebase cut over deep", after: ["scenario new cut", "scenario new deep over cut"],
      prints: """
        error: 'deep' stands on 'cut' already
          scenario rebase cut over deep
                                   ^~~~
          Choose a base that does not stand on it, or the plan.
        """),
  ]

  let scenario: ScenarioName
  let base: ScenarioBase

  init(_ arguments: inout Arguments) throws(UsageError) {
    scenario = try arguments.next("name", "the scenario")
    base = try arguments.labeled(.over, as: "base", "what it stands on then: plan, or a scenario")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    try plan.scenarios.rebase(scenario.id, over: base.id)
    let scenario = plan.scenarios[scenario.id]
    return Report(.note("\(scenario.name) stands on \(plan.baseName(of: scenario)) now."))
  }
}
