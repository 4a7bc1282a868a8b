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
  /// Money in units of the currency, a percent as a part of one.
  package let value: Double
  package let unit: FormulaUnit

  package init(_ value: Double, _ unit: FormulaUnit) {
    self.value = value
    self.unit = unit
  }
}
