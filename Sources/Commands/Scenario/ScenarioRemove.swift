import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Removes a scenario; one that others stand on only with 'anyway'.
struct ScenarioRemove: PlanCommand, ScenarioCommand {
  static let name = "scenario remove"
  static let summary: Message = "Removes a scenario; one that others stand on only with 'anyway'."
  static let examples = [
    Example(
      "scenario remove cut", after: ["scenario new cut"],
      prints: """
        Removed: cut.
        """),
    Example(
      "scenario remove cut anyway", after: ["scenario new cut", "scenario new deep over cut"],
      prints: """
        Removed: cut, deep.
        """),
    Example(
      "scenario remove cut", after: ["scenario new cut", "scenario new deep over cut"],
      prints: """
        error: 'deep' stands on 'cut'
          scenario remove cut
                          ^~~
          Add 'anyway' to remove that as well, or type 'scenario rebase' first.
        """),
  ]

  let scenario: ScenarioName
  let anyway: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    scenario = try arguments.next("name", "the scenario")
    anyway = arguments.flag(.anyway, "with all that stand on it")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let gone = try plan.scenarios.remove(scenario.id, anyway: anyway)
    return Report(.note("Removed: \(gone.map { Typed(own: $0.name.text) }.list)."))
  }
}
