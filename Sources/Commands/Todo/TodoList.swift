import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lists what has to be done, and what was.
struct TodoList: PlanQuery {
  static let name = "todo list"
  static let summary: Message = "Lists what has to be done, and what was."
  static let examples = [
    Example(
      "todo list",
      after: [
        "todo add book the hall owner Li Na due 2027-01-15", "todo add write the minutes",
        "todo done 2",
      ],
      prints: """
        No.  To do              Owner  Due         Done
        ─────────────────────────────────────────────────────
          1  book the hall      Li Na  2027-01-15
          2  write the minutes                     2026-12-18
        """),
    Example(
      "todo list",
      prints: """
        There is nothing to do; 'todo add' writes something down.
        """),
    Example(
      "todo list open",
      prints: """
        error: 'open' is more than 'todo list' takes
          todo list open
                    ^~~~
          Type 'todo list' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    guard plan.todos.count > 0 else {
      return Report(.note("There is nothing to do; 'todo add' writes something down."))
    }
    return Report(
      .table(
        Table(
          columns: [
            Column("number", "No."), Column("todo", "To do"), Column("owner", "Owner"),
            Column("due", "Due"), Column("done", "Done"),
          ], rows: plan.todos.all.map { Self.row($0.number, $0.todo) })))
  }

  private static func row(_ number: Int, _ todo: Todo) -> Table.Row {
    Table.Row([
      .count(number), .text(todo.text), todo.owner.map { .text($0.text) } ?? .empty,
      todo.due.map(Cell.day) ?? .empty, todo.done.map(Cell.day) ?? .empty,
    ])
  }
}
