import HashTreeCollections

/// What rests on things by its own formulas.
struct FormulaIndex<User: Hashable & Sendable>: Sendable {
  private var users: TreeDictionary<FormulaTarget, TreeSet<User>> = [:]
  /// The budget lines among these things.
  private(set) var lines: TreeSet<LineID> = []

  /// What names a thing.
  subscript(target: FormulaTarget) -> TreeSet<User> { users[target] ?? [] }

  /// Puts other formulas in the place of those that something had.
  mutating func replace(_ old: [PlanFormula], by new: [PlanFormula], of user: User) {
    for target in old.flatMap(\.targets) { remove(user, from: target) }
    for target in new.flatMap(\.targets) {
      users.updateValue(forKey: target, default: []) { _ = $0.insert(user) }
      if case .line(let id) = target { lines.insert(id) }
    }
  }

  private mutating func remove(_ user: User, from target: FormulaTarget) {
    users[target]?.remove(user)
    guard users[target]?.isEmpty == true else { return }
    users[target] = nil
    if case .line(let id) = target { lines.remove(id) }
  }
}
