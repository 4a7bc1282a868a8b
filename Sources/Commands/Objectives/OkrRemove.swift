import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Removes an objective or a result; its identifier is not given again.
struct OkrRemove: RemovingCommand {
  static let name = "okr remove"
  static let summary: Message =
    "Removes an objective or a result; its identifier is not given again."
  static let examples = [
    Example(
      "okr remove KR2",
      prints: """
        KR2 articles in trade media was removed.
        """),
    Example(
      "okr remove O1 anyway",
      prints: """
        O1 heard in manufacturing was removed, with what was under it: 3.
        """),
    Example(
      "okr remove O1",
      prints: """
        error: 'O1' has 'KR1', 'KR2', 'KPI1' under it
          okr remove O1
                     ^~
          Add 'anyway' to remove them as well.
        """),
  ]

  let aim: AimName<AnyAim>
  let anyway: Bool

  var removed: String { aim.id.text }

  init(_ arguments: inout Arguments) throws(UsageError) {
    aim = try arguments.next("objective|result", "what is removed")
    anyway = arguments.flag(.anyway, "with all that is under it, and though scenarios use it")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let title = plan.objectives[aim.id].fullTitle
    let under = try plan.objectives.remove(aim.id, anyway: anyway) - 1
    return Report(
      .note(
        under == 0
          ? "\(title) was removed." : "\(title) was removed, with what was under it: \(under)."))
  }
}
