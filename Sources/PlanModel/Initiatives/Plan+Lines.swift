import Quantities

extension Plan {
  /// Removes a line; one that holds others, or that initiatives are paid from, only where that was
  /// said. Returns what moved, and who was paid from it.
  package mutating func removeLine(
    _ id: LineID, anyway: Bool
  ) throws(PlanError) -> (changes: BudgetChanges, users: [Name]) {
    let lines = Set(budget.subtree(of: id))
    let users = initiatives.users(of: lines).map(\.name)
    if !anyway, lines.count == 1 { try checkUnused([id]) }
    let changes = try budget.remove(id, anyway: anyway)
    initiatives.forget(lines)
    return (changes, users)
  }

  /// Refuses to give up lines that initiatives are paid from.
  package func checkUnused(_ ids: [LineID]) throws(PlanError) {
    for id in ids {
      let users = initiatives.users(of: Set(budget.subtree(of: id))).map(\.name.text)
      guard users.isEmpty else {
        throw .initiative(.lineInUse(budget.path(of: id), by: users))
      }
    }
  }
}
