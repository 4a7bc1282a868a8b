import Formulas
import PlanModel

/// How far each uncertain driver alone moves the mean of a figure.
package struct Tornado: Sendable {
  /// What the figure is when nothing is held.
  package let figure: FigureValue
  /// The one that moves it most comes first.
  package private(set) var bars: [Bar] = []
  /// Drivers whose parts of the year are not certain each by itself, so that none stands for all.
  package private(set) var leftOut: [DriverID] = []
  /// Whether the formula of the figure itself holds beliefs.
  package let hasOwnBeliefs: Bool

  package struct Bar: Hashable, Sendable {
    package let driver: DriverID
    /// The driver at its P10 and P90.
    package let inputs: [FigureValue]
    /// The mean of the figure there, all other drivers being as uncertain as before.
    package let means: [FigureValue]

    fileprivate var width: Double { (means[1].value - means[0].value).magnitude }
  }

  private static let parts = [0.1, 0.9]

  package init(of formula: PlanFormula, in plan: Plan) throws(PlanError) {
    var evaluator = Evaluator(plan)
    figure = try evaluator.value(of: formula)
    let own = formula.namedDriver
    let drivers = evaluator.model.uncertainDrivers
    hasOwnBeliefs = own.map(drivers.contains) ?? formula.holdsBeliefs
    for driver in drivers.sorted() where driver != own {
      guard try evaluator.isHeld(driver) else {
        leftOut.append(driver)
        continue
      }
      let inputs = try evaluator.percentiles(Self.parts, of: plan.formula(naming: driver))
      var means: [FigureValue] = []
      for input in inputs {
        var held = Evaluator(plan, given: [driver: GivenValue(input)])
        means.append(try held.value(of: formula))
      }
      bars.append(Bar(driver: driver, inputs: inputs, means: means))
    }
    bars = bars.enumerated().sorted {
      ($1.element.width, $0.offset) < ($0.element.width, $1.offset)
    }
    .map(\.element)
  }
}

extension PlanFormula {
  /// The driver of which the formula is the name.
  var namedDriver: DriverID? {
    guard formula.nodes.count == 1, case .driver(let id)? = targets.first else { return nil }
    return id
  }

  fileprivate var holdsBeliefs: Bool { formula.nodes.indices.contains(where: formula.isDraw) }
}

extension Model {
  /// The drivers compiled so far whose own formulas hold beliefs.
  var uncertainDrivers: Set<DriverID> {
    Set(
      results.compactMap { figure, compiled in
        guard case .driver(let id, _) = figure, compiled.steps.contains(where: isBelief) else {
          return nil
        }
        return id
      })
  }

  private func isBelief(_ step: Int) -> Bool { distributions[step] != nil }

  /// Whether the figure was compiled in a part of the year.
  fileprivate func hasParts(_ driver: DriverID) -> Bool {
    results.keys.contains { figure in
      if case .driver(driver, let period) = figure { period != .year } else { false }
    }
  }
}

extension Evaluator {
  /// Whether one value can stand for the driver in all parts of the year that were asked for.
  fileprivate mutating func isHeld(_ driver: DriverID) throws(PlanError) -> Bool {
    guard model.hasParts(driver) else { return true }
    let kind = try kind(of: driver)
    return plan.drivers[driver].series.formulas.count == 1 && kind != .flow && kind != nil
  }
}
