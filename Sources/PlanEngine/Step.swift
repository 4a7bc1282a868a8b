import Formulas
import PlanModel

/// One step of a model's program; its result goes into the column with its own number, and what it
/// takes are columns before it.
enum Step: Sendable {
  case number(Double)
  /// What a driver has come to before.
  case known(Column)
  /// The part of one that a trial draws for a belief.
  case uniform(Stream)
  /// The parts of one of a belief that others move with: of their normal scores, each weighed.
  case correlation([Double], [Int])
  /// The value of a belief for parts of one.
  case draw(Belief, from: Int)
  /// What a budget line gets in a part of the year, as the budget is by then.
  case amount(LineID, FormulaPeriod)
  case negation(Int)
  case operation(FormulaOperator, Int, Int)
  case call(FormulaFunction, [Int])
  /// What an aim has reached, or how much of the way is made, as the objectives are by then.
  case standing(FormulaTarget)
  /// Gives a budget line, or a result, what its formula has come to.
  case decision(Decided, Int)

  enum Decided: Hashable, Sendable {
    case line(LineID)
    case aim(AimID)
  }

  /// The columns that it takes.
  var inputs: [Int] {
    switch self {
    case .number, .known, .amount, .standing, .uniform: []
    case .draw(let belief, let uniform): belief.parameters + [uniform]
    case .correlation(_, let uniforms): uniforms
    case .negation(let value), .decision(_, let value): [value]
    case .operation(_, let left, let right): [left, right]
    case .call(_, let values): values
    }
  }

  /// Whether each trial has a value of its own, whatever the step takes.
  var isDrawn: Bool {
    switch self {
    case .uniform, .draw, .correlation: true
    case .number, .known, .amount, .negation, .operation, .call, .standing, .decision: false
    }
  }
}
