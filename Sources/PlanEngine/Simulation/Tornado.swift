import Formulas
import PlanModel

/// How far each uncertain driver alone moves the mean of a figure.
package struct Tornado: Sendable {
  /// What the figure is when nothing is held.
  package let figure: FigureValue
  /// The one that moves it most comes first.
  package private(set) var bars: [Bar] = []
  /// What has beliefs in its own formula and is not held: the figure itself, and results.
  package let unheld: [BeliefOwner]
  /// What the figure is.
  package let own: BeliefOwner

  package struct Bar: Hashable, Sendable {
    package let driver: DriverID
    /// The driver at its P10 and P90; nil where it is held in parts of the year, and has no value for
    /// all of it.
    package let inputs: [FigureValue?]
    /// Whether it is held at other values in other parts of the year.
    package let hasParts: Bool
    /// The mean of the figure there, all other drivers being as uncertain as before.
    package let means: [FigureValue]
    /// By how much the second mean is larger, and how exactly that is known.
    package let move: Estimate

    /// Whether the means differ by no more than those of such trials do by chance.
    package var isChance: Bool { move.value.magnitude <= 2 * (move.error ?? 0) }

    fileprivate var width: Double { (means[1].value - means[0].value).magnitude }
  }

  private static let parts = [0.1, 0.9]

  package init(of formula: PlanFormula, in plan: Plan) throws(PlanError) {
    var evaluator = Evaluator(afresh: plan)
    figure = try evaluator.value(of: formula)
    own = formula.owner
    var unheld: [BeliefOwner] = []
    for owner in evaluator.model.beliefOwners {
      if case .driver(let driver) = owner, owner != own {
        bars.append(try Self.bar(of: driver, for: formula, in: evaluator))
      } else {
        unheld.append(owner)
      }
    }
    self.unheld = unheld
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
    var (inputs, means, columns): ([FigureValue?], [FigureValue], [Column]) = ([], [], [])
    for held in held {
      var evaluator = Evaluator(plan, holding: held)
      means.append(try evaluator.value(of: formula))
      columns.append(evaluator.column(of: formula))
      let values = Set(held.values)
      inputs.append(values.count == 1 ? values.first : try? evaluator.value(of: driver))
    }
    return Bar(
      driver: driver, inputs: inputs, hasParts: held.contains { Set($0.values).count > 1 },
      means: means, move: model.points.move(from: columns[0], to: columns[1]))
  }
}

extension Points {
  /// By how much the mean of a column of all trials is larger than that of another one.
  fileprivate func move(from one: Column, to other: Column) -> Estimate {
    let moves = (0..<randomizations).map { number in
      (number * size..<(number + 1) * size).reduce(0) { $0 + (other[$1] - one[$1]) / Double(size) }
    }
    return Estimate(moves.reduce(0, +) / Double(moves.count), from: moves)
  }
}

extension Model {
  /// A driver in each part of the year in which it draws from beliefs of its own.
  fileprivate func uncertainFigures(of driver: DriverID) -> [Figure] {
    results.compactMap { figure, compiled in
      guard case .driver(driver, _) = figure, holdsBeliefs(compiled) else { return nil }
      return figure
    }
  }
}
