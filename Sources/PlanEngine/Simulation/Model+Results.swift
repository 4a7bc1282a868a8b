import Formulas
import PlanModel

extension Model {
  /// Where figures of a plan stand, and what they come to in the standard trials.
  ///
  /// - Throws: what keeps one of them from having a value in the standard trials.
  mutating func results(
    of figures: [PlanFormula], in plan: Plan
  ) throws(PlanError) -> [(column: Int, value: FigureValue)] {
    var results: [(column: Int, value: FigureValue)] = []
    for formula in figures {
      let figure = Figure.formula(add(formula), .year)
      try compile(figure, in: plan)
      try run(in: plan)
      let value = try value(of: figure, in: plan)
      results.append((compiled(figure).column, value))
    }
    return results
  }

  /// Columns of 1 where the goals of a plan are met, else 0.
  mutating func goalColumns(in plan: Plan) throws(PlanError) -> [Int] {
    var columns: [Int] = []
    for goal in plan.goals.all {
      let sides = try results(of: [goal.figure, goal.value], in: plan).map(\.column)
      columns.append(add(goal, sides[0], sides[1]))
    }
    try run(in: plan)
    return columns
  }

  private mutating func add(_ goal: Goal, _ figure: Int, _ target: Int) -> Int {
    switch goal.relation {
    case .atLeast: return add(.operation(.greaterOrEqual, figure, target))
    case .atMost: return add(.operation(.lessOrEqual, figure, target))
    case .equal:
      let tolerance = add(.number(goal.tolerance?.fraction.approximation ?? 0))
      let room = add(.operation(.times, add(.call(.abs, [target])), tolerance))
      let gap = add(.call(.abs, [add(.operation(.minus, figure, target))]))
      return add(.operation(.lessOrEqual, gap, room))
    }
  }
}
