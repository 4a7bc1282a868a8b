import HashTreeCollections
import Quantities

/// What a workshop leaves to be done, by whom and by when.
package struct Todos: Hashable, Sendable {
  private var byNumber: TreeDictionary<Int, Box<Todo>> = [:]

  package init() {}

  /// Nothing is removed, so each has the number of its place.
  package init(_ todos: [Todo]) {
    for todo in todos { _ = add(todo) }
  }

  package var count: Int { byNumber.count }

  /// All of them, in the order in which they came up.
  package var all: [(number: Int, todo: Todo)] {
    byNumber.map { ($0.key, $0.value.value) }.sorted { $0.number < $1.number }
  }

  package mutating func add(_ todo: Todo) -> Int {
    let number = count + 1
    byNumber[number] = Box(todo)
    return number
  }

  /// Marks one as done on a day, and returns it.
  package mutating func finish(_ number: Int, on day: Day) throws(PlanError) -> Todo {
    guard var todo = byNumber[number]?.value else { throw .todo(.unknown(number)) }
    if let done = todo.done { throw .todo(.done(number, on: done)) }
    todo.done = day
    byNumber[number] = Box(todo)
    return todo
  }
}

/// Something to be done.
package struct Todo: Hashable, Sendable {
  package let text: String
  package let owner: Name?
  package let due: Day?
  /// The day on which it was done; nil while it is open.
  package var done: Day?

  package init(text: String, owner: Name? = nil, due: Day? = nil, done: Day? = nil) {
    self.text = text
    self.owner = owner
    self.due = due
    self.done = done
  }
}
