import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Writes down what has to be done, by whom and by when.
struct TodoAdd: PlanCommand {
  static let name = "todo add"
  static let summary: Message = "Writes down what has to be done, by whom and by when."
  static let examples = [
    Example(
      "todo add book the hall owner Li Na due 2027-01-15",
      prints: """
        To-do 1: book the hall.
        """),
    Example(
      "todo add send the minutes to sales",
      prints: """
        error: 'todo add' has no 'to'
          todo add send the minutes to sales
                                    ^~
          Did you mean 'todo add "send the minutes to sales"'?
        """),
  ]

  let text: Phrase
  let owner: Name?
  let due: DueDay?

  init(_ arguments: inout Arguments) throws(UsageError) {
    text = try arguments.next("text", "what is to be done")
    owner = try arguments.labeled(.owner, as: "person", "who does it")
    due = try arguments.labeled(.due, "the last day for it")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let number = plan.todos.add(Todo(text: text.text, owner: owner, due: due?.day))
    return Report(.note("To-do \(number): \(text.text)."))
  }
}
