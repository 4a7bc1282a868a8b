import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Notes something on a line; shown by 'budget show LINE'.
struct BudgetNote: PlanCommand {
  static let name = "budget note"
  static let summary: Message = "Notes something on a line; shown by 'budget show LINE'."
  static let examples = [
    Example(
      "budget note events 30% were no-shows; ask sales #1",
      prints: "Noted on core.events."),
    Example(
      "budget note nowhere something",
      prints: """
        error: there is no line 'nowhere'
          budget note nowhere something
                      ^~~~~~~
          'budget show' lists the lines, 'budget add' makes one.
        """),
  ]

  let line: LinePath
  let text: FreeText

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line that the note is for")
    text = try arguments.next("text", "the note, to the end of the line")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    plan.budget.note(text.text, on: line.id)
    return Report(.note("Noted on \(Message.line(line.path))."))
  }
}
