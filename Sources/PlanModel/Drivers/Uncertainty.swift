import Quantities

/// What the trials of a plan rest on, beside its formulas.
package struct Uncertainty: Hashable, Sendable {
  /// What makes the trials repeatable: the same number, the same trials.
  package var seed: Int
  /// Drivers that move together, by their numbers.
  package private(set) var correlations: [Correlation]

  package init(seed: Int = 1, correlations: [Correlation] = []) {
    self.seed = seed
    self.correlations = correlations
  }

  /// The same with what is said of drivers in place of what was said of the same ones before; a rank
  /// correlation of zero forgets it.
  package func setting(_ correlations: [Correlation]) -> Uncertainty {
    let all = (self.correlations + correlations).map { ($0.drivers, $0) }
    let last = Dictionary(all, uniquingKeysWith: { $1 }).values.filter { $0.rank != .zero }
    return Uncertainty(
      seed: seed,
      correlations: last.sorted { $0.drivers.lexicographicallyPrecedes($1.drivers) })
  }

  /// Forgets what was said of a driver.
  package mutating func forget(_ driver: DriverID) {
    correlations.removeAll { $0.drivers.contains(driver) }
  }

  /// The drivers of which it was said that a driver moves with them.
  package func others(movingWith driver: DriverID) -> [DriverID] {
    correlations.map(\.drivers).filter { $0.contains(driver) }
      .flatMap { $0.filter { $0 != driver } }
  }

  package func correlation(of one: DriverID, with other: DriverID) -> Measure {
    let drivers = [one, other].sorted()
    return correlations.first { $0.drivers == drivers }?.rank ?? .zero
  }

  /// A driver with all that move with it, or with one of these, by their numbers; alone where none
  /// does.
  package func group(of driver: DriverID) -> [DriverID] {
    var others: [DriverID: [DriverID]] = [:]
    for pair in correlations.map(\.drivers) {
      others[pair[0], default: []].append(pair[1])
      others[pair[1], default: []].append(pair[0])
    }
    var group: Set<DriverID> = [driver]
    var waiting = [driver]
    while let next = waiting.popLast() {
      for other in others[next] ?? [] where group.insert(other).inserted { waiting.append(other) }
    }
    return group.sorted()
  }

  /// Whether all rank correlations can hold together.
  package var isPossible: Bool {
    Set(correlations.map { group(of: $0.drivers[0]) }).allSatisfy {
      Copula(ranks: ranks(of: $0)) != nil
    }
  }

  /// The rank correlations of drivers, each with each.
  package func ranks(of group: [DriverID]) -> [[Double]] {
    let places = Dictionary(uniqueKeysWithValues: zip(group, group.indices))
    var ranks = group.indices.map { row in group.indices.map { $0 == row ? 1.0 : 0 } }
    for correlation in correlations {
      let members = correlation.drivers.compactMap { places[$0] }
      guard members.count == 2 else { continue }
      ranks[members[0]][members[1]] = correlation.rank.fraction.approximation
      ranks[members[1]][members[0]] = correlation.rank.fraction.approximation
    }
    return ranks
  }
}

/// Two drivers whose trials have a rank correlation.
package struct Correlation: Hashable, Sendable {
  /// Both, the earlier one first.
  package let drivers: [DriverID]
  /// Spearman's rank correlation, between -1 and 1.
  package let rank: Measure

  package init(_ one: DriverID, _ other: DriverID, rank: Measure) {
    drivers = [one, other].sorted()
    self.rank = rank
  }
}
