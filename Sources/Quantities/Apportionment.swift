/// How whole units (minor units of money, people, points) are given out by weights.
package enum Apportionment: String, Hashable, Sendable, CaseIterable {
  /// Everyone gets the whole part of the ideal; what is left goes to the largest fractions.
  case largestRemainder = "largest-remainder"
  /// Webster's method: one divisor for all, each quotient rounded to the nearest.
  case sainteLague = "sainte-lague"

  /// Parts that add up to `total`, in the order of their weights; ties go to the earlier part.
  ///
  /// The total and every weight are zero or more, and some weight is positive unless the total is
  /// zero. O(n log n), whatever the total.
  package func apportion(_ total: Int64, by weights: [Int64]) -> [Int64] {
    guard total > 0 else {
      precondition(total == 0, "a total below zero cannot be apportioned")
      return weights.map { _ in 0 }
    }
    let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
    precondition(sum > 0, "a total cannot be apportioned when no weight is positive")
    precondition(weights.allSatisfy { $0 >= 0 }, "a weight below zero cannot be given a part")
    return switch self {
    case .largestRemainder: Self.byRemainders(total, weights, sum)
    case .sainteLague: SainteLague(total, weights, sum).parts
    }
  }

  /// The exact part of each weight before rounding.
  package static func ideals(of total: Int64, by weights: [Int64]) -> [Ideal] {
    let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
    return weights.map { Ideal(Int128(total) * Int128($0), over: max(sum, 1)) }
  }

  /// The parts that get less when the total grows by one unit (the Alabama paradox), as indices.
  ///
  /// Only largest remainder knows such parts: 6:6:2 gives 1, 1, 1 of 3 and 2, 2, 0 of 4.
  package func losers(of total: Int64, by weights: [Int64]) -> [Int] {
    guard total < Int64.max, weights.contains(where: { $0 > 0 }) else { return [] }
    let parts = apportion(total, by: weights)
    let next = apportion(total + 1, by: weights)
    return parts.indices.filter { next[$0] < parts[$0] }
  }

  private static func byRemainders(
    _ total: Int64, _ weights: [Int64], _ sum: Int128
  ) -> [Int64] {
    let ideals = weights.map { (Int128(total) * Int128($0)).quotientAndRemainder(dividingBy: sum) }
    var parts = ideals.map { Int64($0.quotient) }
    let left = Int(total - parts.reduce(0, +))
    guard left > 0 else { return parts }
    let byRemainder = parts.indices.sorted {
      let (one, other) = (ideals[$0].remainder, ideals[$1].remainder)
      return one == other ? $0 < $1 : one > other
    }
    for index in byRemainder.prefix(left) { parts[index] += 1 }
    return parts
  }
}

/// An exact part before rounding: a whole number and a reduced fraction below one.
package struct Ideal: Hashable, Sendable {
  package let whole: Int64
  package let numerator: Int128
  package let denominator: Int128

  fileprivate init(_ product: Int128, over sum: Int128) {
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: sum)
    let divisor = Self.greatestCommonDivisor(remainder, sum)
    whole = Int64(quotient)
    numerator = remainder / divisor
    denominator = sum / divisor
  }

  private static func greatestCommonDivisor(_ one: Int128, _ other: Int128) -> Int128 {
    var (larger, smaller) = (max(one, other), min(one, other))
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}
