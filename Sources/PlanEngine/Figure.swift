import Formulas
import PlanModel

/// Something that a formula of the plan computes.
enum Figure: Hashable, Sendable {
  case driver(DriverID, FormulaPeriod)
  /// The amount of a budget line that has a formula.
  case line(LineID)
  /// The actual of a result that a formula measures.
  case aim(AimID)
  /// A formula that was asked for, by its number in the model.
  case formula(Int, FormulaPeriod)
}

/// What a formula comes to.
package struct FigureValue: Hashable, Sendable {
  /// Money in units of the currency, a percent as a part of one; the mean of what is not certain.
  package let value: Double
  package let unit: FormulaUnit
  /// How sure that is; nil for what is certain.
  package let spread: Spread?

  package init(_ value: Double, _ unit: FormulaUnit, spread: Spread? = nil) {
    self.value = value
    self.unit = unit
    self.spread = spread
  }

  init(_ column: Column, _ unit: FormulaUnit) {
    switch column {
    case .certain(let value): self.init(value == 0 ? 0 : value, unit)
    case .trials(let trials): self.init(trials.mean, unit, spread: Spread(trials))
    }
  }
}

/// The percentiles between which nine of ten trials lie.
package struct Spread: Hashable, Sendable {
  /// P5.
  package let low: Double
  /// P95.
  package let high: Double

  init(_ trials: Trials) {
    let sorted = trials.sorted
    low = sorted[sorted.count / 20]
    high = sorted[sorted.count - 1 - sorted.count / 20]
  }
}
