import Formulas
import Quantities

/// The goals of a plan, each under a number that is given once.
package struct Goals: Hashable, Sendable {
  package private(set) var all: [Goal] = []
  package private(set) var nextNumber = 1

  package init() {}

  package init(_ goals: [Goal], nextNumber: Int) {
    all = goals
    self.nextNumber = nextNumber
  }

  /// Sets a goal; one for the same figure and relation gives way to it.
  package mutating func set(
    _ figure: PlanFormula, _ relation: GoalRelation, _ value: PlanFormula, tolerance: Share?
  ) -> Goal {
    let old = all.firstIndex { $0.figure == figure && $0.relation == relation }
    let goal = Goal(
      id: old.map { all[$0].id } ?? nextNumber, figure: figure, relation: relation, value: value,
      tolerance: tolerance)
    if let old {
      all[old] = goal
    } else {
      all.append(goal)
      nextNumber += 1
    }
    return goal
  }

  package mutating func remove(_ id: Int) { all.removeAll { $0.id == id } }

  mutating func replaceTargets(_ new: (FormulaTarget) -> FormulaTarget) {
    all = all.map { goal in
      Goal(
        id: goal.id, figure: goal.figure.replacing(new),
        relation: goal.relation, value: goal.value.replacing(new),
        tolerance: goal.tolerance)
    }
  }
}

/// A target for a formula: what the plan is to come to.
package struct Goal: Hashable, Sendable {
  package let id: Int
  package let figure: PlanFormula
  package let relation: GoalRelation
  package let value: PlanFormula
  /// How far from the value is near enough, as a part of it; for equality only.
  package let tolerance: Share?

  package init(
    id: Int, figure: PlanFormula, relation: GoalRelation, value: PlanFormula,
    tolerance: Share? = nil
  ) {
    self.id = id
    self.figure = figure
    self.relation = relation
    self.value = value
    self.tolerance = tolerance
  }
}

/// How a figure stands to the value of its goal.
package enum GoalRelation: String, Hashable, Sendable, CaseIterable {
  case atLeast = ">="
  case atMost = "<="
  case equal = "=="
}
