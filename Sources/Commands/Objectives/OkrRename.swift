import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Gives an objective or a result another title.
struct OkrRename: PlanCommand {
  static let name = "okr rename"
  static let summary: Message = "Gives an objective or a result another title."
  static let examples = [
    Example(
      "okr rename KR2 to articles in trade journals",
      prints: """
        error: 'okr rename' has no 'in'
          okr rename KR2 to articles in trade journals
                                     ^~
          Did you mean 'okr rename KR2 to "articles in trade journals"'?
        """),
    Example(
      "okr rename KR2 to articles, interviews",
      prints: """
        KR2 is now articles, interviews.
        """),
  ]

  let aim: AimName<AnyAim>
  let title: Title

  init(_ arguments: inout Arguments) throws(UsageError) {
    aim = try arguments.next("objective|result", "what gets another title; its identifier stays")
    title = try arguments.labeled(.to, as: "title", "its new title")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    try plan.objectives.rename(aim.id, to: title.name)
    return Report(.note("\(aim.id.text) is now \(title.name)."))
  }
}
