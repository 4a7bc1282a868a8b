import Formulas
import PlanModel
import Quantities

extension Plan {
  /// Says that two drivers move together; refuses rank correlations that cannot hold together.
  package mutating func correlate(
    _ one: DriverID, with other: DriverID, at rank: Measure
  ) throws(PlanError) {
    guard one != other else { throw .driver(.correlation(.withItself(drivers[one].name.text))) }
    for driver in [one, other] where !drivers[driver].series.drawsOnce {
      throw .driver(.correlation(.notOneBelief(drivers[driver].name.text)))
    }
    var changed = uncertainty
    changed.set(Correlation(one, other, rank: rank))
    let group = changed.group(of: one)
    let ranks = changed.ranks(of: group)
    guard Copula(ranks: ranks) != nil else {
      let names = Copula.culprits(in: ranks).map { drivers[group[$0]].name.text }
      throw .driver(.correlation(.impossible(names)))
    }
    uncertainty = changed
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
