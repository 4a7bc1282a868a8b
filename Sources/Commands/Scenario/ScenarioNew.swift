import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Makes a scenario, over the plan or over another one.
struct ScenarioNew: PlanCommand, ScenarioCommand {
  static let name = "scenario new"
  static let summary: Message =
    "Makes a scenario: lines that are tried over the plan or another one."
  static let examples = [
    Example(
      "scenario new cut",
      prints: """
        Scenario cut over the plan: 'in cut:' before a line puts it there.
        """),
    Example(
      "scenario new \"deep cut\" over cut", after: ["scenario new cut"],
      prints: """
        Scenario deep cut over cut: 'in "deep cut":' before a line puts it there.
        """),
    Example(
      "scenario new cut", after: ["scenario new cut"],
      prints: """
        error: there is a scenario 'cut' already
          scenario new cut
                       ^~~
          Choose another name; 'scenario list' shows those that there are.
        """),
  ]

  let scenario: Name
  let base: ScenarioBase?

  init(_ arguments: inout Arguments) throws(UsageError) {
    scenario = try arguments.next("name", "what the scenario is called")
    base = try arguments.labeled(
      .over, as: "base", "the scenario that it stands on; the plan if none is given")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let scenario = try plan.scenarios.add(scenario, over: base?.id)
    return Report(
      .note(
        "Scenario \(scenario.name) over \(plan.baseName(of: scenario)): 'in \(scenario.typedName):' before a line puts it there."
      ))
  }
}
