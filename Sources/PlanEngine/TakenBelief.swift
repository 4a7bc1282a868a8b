import Formulas
import PlanModel

/// What a belief in a formula has been taken for.
package struct TakenBelief: Hashable, Sendable {
  package let distribution: Distribution.Kind
  /// In the unit of the belief.
  package let mean: Double
  package let unit: FormulaUnit
}

extension Evaluator {
  /// What the beliefs in a formula have been taken for, in their order; for a formula that is a
  /// driver's name, those in the driver's own formula.
  package mutating func beliefs(of formula: PlanFormula) throws(PlanError) -> [TakenBelief] {
    _ = try value(of: formula)
    guard formula.formula.nodes.count == 1, case .driver(let id)? = formula.targets.first else {
      return model.beliefs(of: .formula(model.add(formula), .year))
    }
    // Of a driver that is known the trials are, and not what they were drawn from.
    var own = Evaluator(plan)
    _ = try own.value(of: id)
    return own.model.beliefs(of: .driver(id, .year))
  }

  /// Which distributions the beliefs in a driver's own formulas have been taken for, each once.
  package func distributions(of driver: DriverID) -> [Distribution.Kind] {
    var own = Evaluator(plan)
    let periods = plan.drivers[driver].series.ownPeriods
    for period in periods { _ = try? own.value(of: driver, in: period) }
    return periods.flatMap { own.model.distributions(of: .driver(driver, $0)) }.uniqued
  }

  /// The same for a formula.
  package mutating func distributions(of formula: PlanFormula) -> [Distribution.Kind] {
    guard (try? value(of: formula)) != nil else { return [] }
    return model.distributions(of: .formula(model.add(formula), .year)).uniqued
  }
}

extension Model {
  fileprivate func distributions(of figure: Figure) -> [Distribution.Kind] {
    results[figure]?.steps.compactMap { distributions[$0]?.kind } ?? []
  }

  fileprivate func beliefs(of figure: Figure) -> [TakenBelief] {
    compiled(figure).steps.compactMap { number in
      distributions[number].map { distribution in
        TakenBelief(
          distribution: distribution.kind, mean: distribution.mean,
          unit: beliefUnits[number] ?? .plain)
      }
    }
  }
}

extension Plan {
  /// The formula that is the name of a driver.
  package func formula(naming driver: DriverID) -> PlanFormula {
    PlanFormula(.reference(reference(to: .driver(driver))), targets: [.driver(driver)])
  }
}
