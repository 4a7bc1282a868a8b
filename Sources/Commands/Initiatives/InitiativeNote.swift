import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Notes something on an initiative; shown by 'initiative show'.
struct InitiativeNote: PlanCommand {
  static let name = "initiative note"
  static let summary: Message = "Notes something on an initiative; shown by 'initiative show'."
  static let examples = [
    Example(
      "initiative note expo hall 7; booth 12", after: ["initiative add expo"],
      prints: """
        Noted on expo.
        """),
    Example(
      "initiative note expo agreed",
      prints: """
        error: there is no initiative 'expo'
          initiative note expo agreed
                          ^~~~
          'initiative list' lists what there is.
        """),
  ]

  let initiative: InitiativeName
  let text: FreeText

  init(_ arguments: inout Arguments) throws(UsageError) {
    initiative = try arguments.next("name", "the initiative")
    text = try arguments.next("text", "the note, to the end of the line")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    plan.initiatives.note(text.text, on: initiative.id)
    return Report(.note("Noted on \(plan.initiatives[initiative.id].name.text)."))
  }
}
