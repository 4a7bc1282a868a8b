import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Notes something on an objective or a result; shown by 'okr show'.
struct OkrNote: PlanCommand {
  static let name = "okr note"
  static let summary: Message = "Notes something on an objective or a result; shown by 'okr show'."
  static let examples = [
    Example(
      "okr note O1 sales agreed; see the minutes #3",
      prints: """
        Noted on O1 heard in manufacturing.
        """),
    Example(
      "okr note O7 agreed",
      prints: """
        error: there is no objective, key result or KPI 'O7'
          okr note O7 agreed
                   ^~
          'okr tree' lists what there is.
        """),
  ]

  let aim: AimName<AnyAim>
  let text: FreeText

  init(_ arguments: inout Arguments) throws(UsageError) {
    aim = try arguments.next("objective|result", "what the note is for")
    text = try arguments.next("text", "the note, to the end of the line")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    plan.objectives.note(text.text, on: aim.id)
    return Report(.note("Noted on \(plan.objectives[aim.id].fullTitle)."))
  }
}
