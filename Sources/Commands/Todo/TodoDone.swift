import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Marks a to-do as done.
struct TodoDone: NumberingCommand {
  static let name = "todo done"
  static let summary: Message = "Marks a to-do as done."
  static let examples = [
    Example(
      "todo done 1", after: ["todo add book the hall"],
      prints: """
        Done on 2026-12-18: book the hall.
        """),
    Example(
      "todo done 1 on 2027-01-10", after: ["todo add book the hall"],
      prints: """
        Done on 2027-01-10: book the hall.
        """),
    Example(
      "todo done 7",
      prints: """
        error: there is no to-do 7
          todo done 7
                    ^
          'todo list' shows them with their numbers.
        """),
  ]

  let number: Count
  let day: Day

  init(_ arguments: inout Arguments) throws(UsageError) {
    number = try arguments.next("number", "its number, as 'todo list' shows it")
    day = try arguments.labeled(.on, "the day; today if none is given") { $0.today }
  }

  static func nextNumber(in plan: Plan) -> Int { plan.todos.count + 1 }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let todo = try plan.todos.finish(number.value, on: day)
    return Report(.note("Done on \(day): \(todo.text)."))
  }
}
