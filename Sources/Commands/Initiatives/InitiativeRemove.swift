import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Removes an initiative; the lines that it is paid from stay.
struct InitiativeRemove: RemovingCommand {
  static let name = "initiative remove"
  static let summary: Message = "Removes an initiative; the lines that it is paid from stay."
  static let examples = [
    Example(
      "initiative remove expo", after: ["initiative add expo"],
      prints: """
        expo was removed.
        """),
    Example(
      "initiative remove expo anyway",
      after: ["initiative add expo", "scenario new cut", "in cut: initiative edit expo owner Wu"],
      prints: """
        expo was removed.
        Line 1 of 'cut' no longer applies: there is no initiative 'expo'.
        """),
    Example(
      "initiative remove expo", after: ["initiative add industry expo"],
      prints: """
        error: there is no initiative 'expo'
          initiative remove expo
                            ^~~~
          Did you mean "industry expo", in quotes?
        """),
  ]

  let initiative: InitiativeName
  let anyway: Bool

  var removed: String { initiative.name }

  init(_ arguments: inout Arguments) throws(UsageError) {
    initiative = try arguments.next("name", "the initiative")
    anyway = arguments.flag(.anyway, "leave lines of scenarios without it")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let name = plan.initiatives[initiative.id].name
    plan.initiatives.remove(initiative.id)
    return Report(.note("\(name.text) was removed."))
  }
}
