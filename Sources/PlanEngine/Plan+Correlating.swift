import Formulas
import PlanModel
import Quantities
import Text

extension Plan {
  /// Says that drivers move together, two by two; refuses rank correlations that cannot hold
  /// together.
  package mutating func correlate(
    _ pairs: [(DriverID, DriverID)], at rank: Measure
  ) throws(PlanError) {
    let correlations = try pairs.map { (one, other) throws(PlanError) in
      try correlation(of: one, with: other, at: rank)
    }
    let changed = uncertainty.setting(correlations)
    for group in correlations.map({ changed.group(of: $0.drivers[0]) }).uniqued {
      let ranks = changed.ranks(of: group)
      guard Copula(ranks: ranks) == nil else { continue }
      let culprits = Copula.culprits(in: ranks).map { group[$0] }
      let first = command(before: correlations, among: culprits)
      throw .driver(.correlation(.impossible(culprits.map { drivers[$0].name.text }, first: first)))
    }
    uncertainty = changed
  }

  private func correlation(
    of one: DriverID, with other: DriverID, at rank: Measure
  ) throws(PlanError) -> Correlation {
    guard one != other else { throw .driver(.correlation(.withItself(drivers[one].name.text))) }
    for driver in [one, other] where !drivers[driver].series.drawsOnce {
      throw .driver(.correlation(.notOneBelief(drivers[driver].name.text)))
    }
    return Correlation(one, other, rank: rank)
  }

  /// Forgets that a driver moves with others where its formula does not hold one belief.
  ///
  /// - Returns: these others.
  package mutating func partWhatCannotMoveTogether(with driver: DriverID) -> [DriverID] {
    guard !drivers[driver].series.drawsOnce else { return [] }
    let others = uncertainty.others(movingWith: driver)
    uncertainty.forget(driver)
    return others
  }

  /// What can be said first of drivers of which nothing was said, so that the correlations can hold;
  /// nil where no single one helps.
  private func command(
    before correlations: [Correlation], among culprits: [DriverID]
  ) -> Typed? {
    let ranks = (1...9).flatMap { [$0, -$0] }.map { Measure(millionths: Int64($0) * 100_000) }
    for (place, one) in culprits.enumerated() {
      for other in culprits[(place + 1)...]
      where uncertainty.setting(correlations).correlation(of: one, with: other) == .zero
        && !correlations.contains(where: { $0.drivers == [one, other] })
      {
        for rank in ranks {
          let before = uncertainty.setting([Correlation(one, other, rank: rank)])
          if before.isPossible, before.setting(correlations).isPossible {
            return command(one, other, rank)
          }
        }
      }
    }
    return nil
  }

  private func command(_ one: DriverID, _ other: DriverID, _ rank: Measure) -> Typed {
    let names = [one, other].map { Typed(own: Formula.quoted(drivers[$0].name.text)) }
    return [
      Typed(command: "correlate"), names[0], Label.with.typed, names[1], Label.at.typed,
      Typed(own: rank.canonical),
    ].joined(by: " ", " ")
  }
}

extension DriverSeries {
  /// Whether each trial draws one value.
  fileprivate var drawsOnce: Bool {
    guard formulas.count == 1 else { return false }
    let nodes = formulas[0].formula.nodes
    let pooled = nodes.flatMap { node in
      if case .draw(.pool, let values) = node { values } else { [Int]() }
    }
    let draws = nodes.indices.filter { formulas[0].formula.isDraw($0) && !pooled.contains($0) }
    return draws.count == 1
  }
}
