import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Gives an initiative another name.
struct InitiativeRename: PlanCommand {
  static let name = "initiative rename"
  static let summary: Message = "Gives an initiative another name."
  static let examples = [
    Example(
      "initiative rename expo to industry expo", after: ["initiative add expo"],
      prints: """
        expo is now industry expo.
        """),
    Example(
      "initiative rename expo to fair", after: ["initiative add expo", "initiative add fair"],
      prints: """
        error: there is an initiative 'fair' already
          initiative rename expo to fair
                                    ^~~~
          Choose another name, or change that one with 'initiative edit'.
        """),
  ]

  let initiative: InitiativeName
  let name: Name

  init(_ arguments: inout Arguments) throws(UsageError) {
    initiative = try arguments.next("name", "the initiative")
    name = try arguments.labeled(.to, "its new name")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let old = plan.initiatives[initiative.id].name
    try plan.initiatives.rename(initiative.id, to: name)
    return Report(.note("\(old.text) is now \(name)."))
  }
}
