import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Puts an objective or a result, with all under it, under another objective.
struct OkrMove: PlanCommand {
  static let name = "okr move"
  static let summary: Message =
    "Puts an objective or a result, with all under it, under another objective."
  static let examples = [
    Example(
      "okr move KR3 under O1",
      prints: """
        KR3 signed customers is now under O1 heard in manufacturing.
        """),
    Example(
      "okr move O2 under none",
      prints: """
        O2 new customers is now at the top.
        """),
    Example(
      "okr move O1 under O2", after: ["okr move O2 under O1"],
      prints: """
        error: 'O2' is under 'O1'
          okr move O1 under O2
                            ^~
          Name an objective that is not under it, or none for the top.
        """),
  ]

  let aim: AimName<AnyAim>
  let parent: OrNone<AimName<ObjectiveAim>>

  init(_ arguments: inout Arguments) throws(UsageError) {
    aim = try arguments.next("objective|result", "what is moved; its identifier stays")
    parent = try arguments.labeled(.under, "the objective that it is to serve, or none for the top")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    try plan.objectives.move(aim.id, under: parent.value?.id)
    let title = plan.objectives[aim.id].fullTitle
    guard let parent = parent.value else { return Report(.note("\(title) is now at the top.")) }
    return Report(.note("\(title) is now under \(plan.objectives[parent.id].fullTitle)."))
  }
}
