import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Gives a scenario another name.
struct ScenarioRename: PlanCommand, ScenarioCommand {
  static let name = "scenario rename"
  static let summary: Message = "Gives a scenario another name."
  static let examples = [
    Example(
      "scenario rename cut to \"lean year\"", after: ["scenario new cut"],
      prints: """
        cut is now "lean year".
        """),
    Example(
      "scenario rename cut to lean", after: ["scenario new cut", "scenario new lean"],
      prints: """
        error: there is a scenario 'lean' already
          scenario rename cut to lean
                                 ^~~~
          Choose another name; 'scenario list' shows those that there are.
        """),
  ]

  let scenario: ScenarioName
  let newName: Name

  init(_ arguments: inout Arguments) throws(UsageError) {
    scenario = try arguments.next("name", "the scenario")
    newName = try arguments.labeled(.to, "its new name")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let old = plan.scenarios[scenario.id].name
    try plan.scenarios.rename(scenario.id, to: newName)
    return Report(.note("\(old) is now \(plan.scenarios[scenario.id].typedName)."))
  }
}
