import Formulas
import PlanModel

/// How far each uncertain driver alone moves the mean of a figure.
package struct Tornado: Sendable {
  /// What the figure is when nothing is held.
  package let figure: FigureValue
  /// The one that moves it most comes first.
  package private(set) var bars: [Bar] = []
  /// Whether the formula of the figure itself holds beliefs.
  package let hasOwnBeliefs: Bool

  package struct Bar: Hashable, Sendable {
    package let driver: DriverID
    /// The driver at its P10 and P90; nil where it is held in parts of the year, and has no value for
    /// all of it.
    package let inputs: [FigureValue?]
    /// Whether it is held at other values in other parts of the year.
    package let hasParts: Bool
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
      bars.append(try Self.bar(of: driver, for: formula, in: evaluator))
    }
    bars = bars.enumerated().sorted {
      ($1.element.width, $0.offset) < ($0.element.width, $1.offset)
    }
    .map(\.element)
  }

  /// Holds a driver at its percentiles, in all parts of the year at once.
  private static func bar(
    of driver: DriverID, for formula: PlanFormula, in evaluator: Evaluator
  ) throws(PlanError) -> Bar {
    let (plan, model) = (evaluator.plan, evaluator.model)
    var held: [[Figure: FigureValue]] = [[:], [:]]
    for figure in model.uncertainFigures(of: driver) {
      let values = try model.percentiles(parts, of: figure, in: plan)
      for (index, value) in values.enumerated() { held[index][figure] = value }
    }
    var (inputs, means): ([FigureValue?], [FigureValue]) = ([], [])
    for held in held {
      var evaluator = Evaluator(plan, holding: held)
      means.append(try evaluator.value(of: formula))
      let values = Set(held.values)
      inputs.append(values.count == 1 ? values.first : try? evaluator.value(of: driver))
    }
    return Bar(
      driver: driver, inputs: inputs, hasParts: held.contains { Set($0.values).count > 1 },
      means: means)
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
        guard case .driver(let id, _) = figure, holdsBeliefs(compiled) else { return nil }
        return id
      })
  }

  /// A driver in each part of the year in which it draws from beliefs of its own.
  fileprivate func uncertainFigures(of driver: DriverID) -> [Figure] {
    results.compactMap { figure, compiled in
      guard case .driver(driver, _) = figure, holdsBeliefs(compiled) else { return nil }
      return figure
    }
  }

  private func holdsBeliefs(_ compiled: Compiled) -> Bool {
    compiled.steps.contains { distributions[$0] != nil }
  }
}
