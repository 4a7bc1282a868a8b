import PlanModel

/// The goals of a plan whose chance is worked out, and those that have none.
package struct TriedGoals: Sendable {
  package private(set) var known: [Goal] = []
  /// What keeps the others from having a value in the standard trials.
  package private(set) var broken: [(goal: Goal, reason: PlanError)] = []
  /// Of those that are known.
  private(set) var columns: [Int] = []
  /// Whether one that is known is met, or missed, whatever is drawn.
  package private(set) var isCertain: [Bool] = []

  mutating func add(_ goal: Goal, _ column: Int, isCertain: Bool) {
    known.append(goal)
    columns.append(column)
    self.isCertain.append(isCertain)
  }

  mutating func add(_ goal: Goal, without reason: PlanError) {
    broken.append((goal, reason))
  }
}
