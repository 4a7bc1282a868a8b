import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Gives the plan another name.
struct PlanRename: PlanCommand {
  static let name = "plan rename"
  static let summary: Message = "Gives the plan another name."
  static let examples = [
    Example(
      "plan rename \"Annual plan, second draft\"",
      prints: "The plan is now Annual plan, second draft."),
    Example(
      "plan rename Annual plan, second draft",
      prints: """
        error: 'plan,' has a comma in it
          plan rename Annual plan, second draft
                             ^~~~~
          Put a blank before the next label, or the whole name into quotes.
        """),
    Example(
      "plan rename",
      prints: """
        error: NAME is missing: its new name
          plan rename
                     ^
          Usage: plan rename NAME
        """),
  ]

  let newName: Name

  init(_ arguments: inout Arguments) throws(UsageError) {
    newName = try arguments.next("name", "its new name")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    plan.name = newName
    return Report(.note("The plan is now \(newName)."))
  }
}
