import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Gives a line another name.
struct BudgetRename: PlanCommand {
  static let name = "budget rename"
  static let summary: Message = "Gives a line another name."
  static let examples = [
    Example(
      "budget rename events to trade shows",
      prints: "core.events is now core.\"trade shows\"."),
    Example(
      "budget rename total to all",
      prints: """
        error: the total keeps its name
          budget rename total to all
                        ^~~~~
          The plan's own name is changed with 'plan rename'.
        """),
    Example(
      "budget rename events to brand.events",
      prints: """
        error: 'brand.events' is a path, and a name is wanted here
          budget rename events to brand.events
                                  ^~~~~~~~~~~~
          Type the name alone, or in quotes if the dot belongs to it.
        """),
  ]

  let line: LinePath
  let newName: LineName

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line that gets another name")
    newName = try arguments.labeled(.to, "its new name")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    try plan.budget.rename(line.id, to: newName.name)
    return Report(.note("\(line.path) is now \(plan.budget.path(of: line.id))."))
  }
}
