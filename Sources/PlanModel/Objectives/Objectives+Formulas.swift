import Formulas
import Quantities

extension Objectives {
  /// Lets a formula say what a result has reached; without one, check-ins say it again.
  package mutating func measure(_ id: AimID, by computed: Measurement.Computed?) {
    modify(id) { $0.measurement?.computed = computed }
  }

  /// Takes what the formula of a result has come to.
  package mutating func settle(_ id: AimID, at value: Measure) {
    guard let computed = self[id].measurement?.computed, computed.value != value else { return }
    measure(id, by: Measurement.Computed(formula: computed.formula, value: value))
  }

  /// The results that formulas measure, of an aim and all under it.
  package func computedAims(under id: AimID) -> [AimID] {
    guard !computedAims.isEmpty else { return [] }
    return subtree(of: id).map(\.id).filter(computedAims.contains)
  }

  /// Puts something else in the place of what formulas rest on.
  mutating func replaceTargets(_ new: (FormulaTarget) -> FormulaTarget) {
    for id in computedAims {
      guard let computed = self[id].measurement?.computed else { continue }
      let formula = computed.formula.replacing(new)
      measure(id, by: Measurement.Computed(formula: formula, value: computed.value))
    }
  }
}
