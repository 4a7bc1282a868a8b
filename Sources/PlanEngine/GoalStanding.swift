import Formulas
import PlanModel
import Quantities

/// How a figure stands to its goal.
package struct GoalStanding: Hashable, Sendable {
  package let figure: FigureValue
  package let target: FigureValue
  /// Whether it is met, by the mean of what is not certain.
  package let isMet: Bool
  /// The part of the trials in which it is met; nil where both are certain.
  package let chance: Double?
}

extension Evaluator {
  package mutating func standing(of goal: Goal) throws(PlanError) -> GoalStanding {
    let figure = try value(of: goal.figure)
    let target = try value(of: goal.value)
    guard let unit = figure.unit.joined(with: target.unit) else {
      throw .driver(.goalUnits(plan.text(of: goal.figure), figure.unit, target.unit))
    }
    return GoalStanding(
      figure: figure, target: FigureValue(target.value, unit, spread: target.spread),
      isMet: goal.isMet(by: figure.value, target.value),
      chance: chance(of: goal))
  }

  private mutating func chance(of goal: Goal) -> Double? {
    let (figure, target) = (column(of: goal.figure), column(of: goal.value))
    guard !figure.isCertain || !target.isCertain else { return nil }
    let trials = model.points.count
    let met = (0..<trials).count { goal.isMet(by: figure[$0], target[$0]) }
    return Double(met) / Double(trials)
  }

  /// The trials of a formula that was worked out.
  mutating func column(of formula: PlanFormula) -> Column {
    model.columns[model.compiled(.formula(model.add(formula), .year)).column]
  }
}

extension Goal {
  /// Whether a value is where it is to be; what only binary digits keep from it is there.
  fileprivate func isMet(by value: Double, _ target: Double) -> Bool {
    let slack = max(value.magnitude, target.magnitude) * 0x1p-44
    return switch relation {
    case .atLeast: value >= target - slack
    case .atMost: value <= target + slack
    case .equal: (value - target).magnitude <= target.magnitude * near + slack
    }
  }

  private var near: Double { tolerance?.fraction.approximation ?? 0 }
}
