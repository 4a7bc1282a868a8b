import Quantities
import Seeds
import Testing

private let largest: Int64 = 9_000_000_000_000_000_000

@Test(
  arguments: [
    (3, [1, 1, 3], [1, 0, 2]),
    (3, [6, 6, 2], [1, 1, 1]),
    (4, [6, 6, 2], [2, 2, 0]),
    (1_000_000, [5, 3, 2], [500_000, 300_000, 200_000]),
    (100, [1, 1, 1], [34, 33, 33]),
    (0, [1, 2], [0, 0]),
    (0, [0, 0], [0, 0]),
    (0, [], []),
    (7, [0, 5, 0], [0, 7, 0]),
    (largest, [1, 1], [4_500_000_000_000_000_000, 4_500_000_000_000_000_000]),
    (.max, [.max, .max], [4_611_686_018_427_387_904, 4_611_686_018_427_387_903]),
  ] as [(Int64, [Int64], [Int64])])
func `largest remainder gives the known parts`(total: Int64, weights: [Int64], parts: [Int64]) {
  #expect(Apportionment.largestRemainder.apportion(total, by: weights) == parts)
}

@Test(
  arguments: [
    (3, [1, 1, 3], [1, 1, 1]),
    (3, [6, 6, 2], [2, 1, 0]),
    (4, [6, 6, 2], [2, 2, 0]),
    (1_000_000, [5, 3, 2], [500_000, 300_000, 200_000]),
    (2, [1, 1, 1], [1, 1, 0]),
    (10, [53, 24, 23], [6, 2, 2]),
    (0, [], []),
    (.max, [.max, .max], [4_611_686_018_427_387_904, 4_611_686_018_427_387_903]),
  ] as [(Int64, [Int64], [Int64])])
func `Sainte-Laguë gives the known parts`(total: Int64, weights: [Int64], parts: [Int64]) {
  #expect(Apportionment.sainteLague.apportion(total, by: weights) == parts)
}

@Test func `a part that loses by a larger total is named`() {
  #expect(Apportionment.largestRemainder.losers(of: 3, by: [6, 6, 2]) == [2])
  #expect(Apportionment.largestRemainder.losers(of: 4, by: [6, 6, 2]) == [])
  #expect(Apportionment.sainteLague.losers(of: 3, by: [6, 6, 2]) == [])
  #expect(Apportionment.largestRemainder.losers(of: .max, by: [6, 6, 2]) == [])
  #expect(Apportionment.largestRemainder.losers(of: 3, by: [0]) == [])
}

@Test func `ideals are exact`() {
  let ideals = Apportionment.ideals(of: 100, by: [1, 2, 4, 0])
  #expect(ideals.map(\.whole) == [14, 28, 57, 0])
  #expect(ideals.map(\.numerator) == [2, 4, 1, 0])
  #expect(ideals.map(\.denominator) == [7, 7, 7, 1])
  #expect(Apportionment.ideals(of: 5, by: [0]).map(\.whole) == [0])
}

@Test func `largest remainder agrees with the definition`() {
  for seed in LawSeeds(atLeast: 100) {
    var random = SeededGenerator(seed: seed)
    let one = ApportionmentCase(&random)
    let parts = Apportionment.largestRemainder.apportion(one.total, by: one.weights)
    guard parts == Oracle.largestRemainder(one.total, one.weights) else {
      Issue.record("seed \(seed): \(one.total) by \(one.weights) gave \(parts)")
      return
    }
  }
}

@Test func `Sainte-Laguë agrees with seats given one by one`() {
  for seed in LawSeeds(atLeast: 100) {
    var random = SeededGenerator(seed: seed)
    let one = ApportionmentCase(&random, total: 120)
    let parts = Apportionment.sainteLague.apportion(one.total, by: one.weights)
    guard parts == Oracle.sainteLague(Int(one.total), one.weights) else {
      Issue.record("seed \(seed): \(one.total) by \(one.weights) gave \(parts)")
      return
    }
  }
}

@Test func `Sainte-Laguë gives every seat before those that it does not give`() {
  for seed in LawSeeds(atLeast: 100) {
    var random = SeededGenerator(seed: seed)
    let one = ApportionmentCase(&random)
    let parts = Apportionment.sainteLague.apportion(one.total, by: one.weights)
    guard parts.reduce(0, +) == one.total, Oracle.isSainteLague(parts, one.weights) else {
      Issue.record("seed \(seed): \(one.total) by \(one.weights) gave \(parts)")
      return
    }
  }
}

@Test(arguments: Apportionment.allCases)
func `parts add up, stay in order, and grow with their weights`(method: Apportionment) {
  for seed in LawSeeds(atLeast: 100) {
    var random = SeededGenerator(seed: seed)
    let one = ApportionmentCase(&random)
    let parts = method.apportion(one.total, by: one.weights)
    let isMonotone = parts.indices.allSatisfy { big in
      parts.indices.allSatisfy {
        one.weights[$0] >= one.weights[big] || parts[$0] <= parts[big]
      }
    }
    guard parts.reduce(0, +) == one.total, parts.allSatisfy({ $0 >= 0 }), isMonotone else {
      Issue.record("seed \(seed): \(one.total) by \(one.weights) gave \(parts)")
      return
    }
  }
}

@Test func `largest remainder stays within the quota`() {
  for seed in LawSeeds(atLeast: 100) {
    var random = SeededGenerator(seed: seed)
    let one = ApportionmentCase(&random)
    let parts = Apportionment.largestRemainder.apportion(one.total, by: one.weights)
    let ideals = Apportionment.ideals(of: one.total, by: one.weights)
    let isWithin = zip(parts, ideals).allSatisfy { part, ideal in
      part == ideal.whole || (part == ideal.whole + 1 && ideal.numerator > 0)
    }
    guard isWithin else {
      Issue.record("seed \(seed): \(one.total) by \(one.weights) gave \(parts)")
      return
    }
  }
}

@Test func `no part of Sainte-Laguë loses when the total grows`() {
  for seed in LawSeeds(atLeast: 100) {
    var random = SeededGenerator(seed: seed)
    let one = ApportionmentCase(&random)
    guard Apportionment.sainteLague.losers(of: one.total, by: one.weights).isEmpty else {
      Issue.record("seed \(seed): a part loses from \(one.total) by \(one.weights)")
      return
    }
  }
}

@Test(arguments: Apportionment.allCases)
func `a hundred thousand parts are given out at once`(method: Apportionment) {
  let weights = (0..<100_000 as Range<Int64>).map { $0 % 7 == 0 ? 1_000_000 - $0 : 4 }
  let parts = method.apportion(123_456_789, by: weights)
  #expect(parts.reduce(0, +) == 123_456_789)
}

@Test func `largest remainder of counted weights gives each what it gives of all`() {
  for seed in LawSeeds(atLeast: 100) {
    var random = SeededGenerator(seed: seed)
    let one = ApportionmentCase(&random)
    let counts = one.weights.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let rule = LargestRemainder(one.total, by: counts.map { (weight: $0.key, count: $0.value) })
    let parts = one.weights.indices.map { index in
      rule.part(of: one.weights[index]) { one.weights[..<index].count(where: rule.isAtEdge) }
    }
    guard parts == Apportionment.largestRemainder.apportion(one.total, by: one.weights) else {
      Issue.record("seed \(seed): \(one.total) by \(one.weights) gave \(parts)")
      return
    }
  }
}
