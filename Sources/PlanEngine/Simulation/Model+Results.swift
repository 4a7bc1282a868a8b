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

  /// The goals of a plan, as far as they have a value.
  mutating func goals(in plan: Plan) -> TriedGoals {
    var goals = TriedGoals()
    for goal in plan.goals.all {
      // Nothing of a goal that fails stays in the program.
      var tried = self
      do throws(PlanError) {
        let column = try tried.column(of: goal, in: plan)
        goals.add(goal, column, isCertain: tried.columns[column].isCertain)
        self = tried
      } catch {
        goals.add(goal, without: error)
      }
    }
    return goals
  }

  /// A column of 1 where a goal is met, else 0.
  private mutating func column(of goal: Goal, in plan: Plan) throws(PlanError) -> Int {
    let sides = try results(of: [goal.figure, goal.value], in: plan)
    let units = sides.map(\.value.unit)
    guard units[0].mixes(with: units[1]) else {
      throw .driver(.goalUnits(plan.text(of: goal.figure), units[0], units[1]))
    }
    let column = add(goal, sides[0].column, sides[1].column)
    try run(in: plan)
    return column
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
