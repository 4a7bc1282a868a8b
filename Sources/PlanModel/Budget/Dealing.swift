import Quantities

/// Deals amounts that are phased alike out on the months, one behind the other.
///
/// Each month and each quarter of an amount is its exact part rounded up or down, so that what
/// divides evenly falls evenly, whatever was dealt before. Rounded up is what the amounts so far owe
/// most: where one rounds up, the next does so elsewhere, and together they fall as their sum would.
package struct Dealing {
  private let phasing: Phasing
  /// What the months got too little so far, or too much below zero, in minor units times the whole.
  private var owed = [Int128](repeating: 0, count: 12)

  package init(_ phasing: Phasing) {
    self.phasing = phasing
  }

  /// Twelve parts that add up to the amount exactly; of one below zero none is above it.
  package mutating func months(of amount: Money) -> [Money] {
    let (weights, whole) = (phasing.monthWeights, phasing.whole)
    let months = zip(weights, owed).map {
      DealtPart(of: amount, by: $0, over: whole, owed: $1)
    }
    let quarters = stride(from: 0, to: 12, by: 3).map { Array(months[$0..<$0 + 3]) }
    // Quarters first, so that they come out as even as months do.
    let sums = DealtPart.rounded(
      quarters.map { DealtPart(sumOf: $0, over: whole) }, to: Int128(amount.minorUnits))
    let parts = zip(quarters, sums).flatMap(DealtPart.rounded)
    owed = zip(months, parts).map { month, part in month.claim - (part > month.floor ? whole : 0) }
    return parts.map { Money(minorUnits: Int64($0)) }
  }
}

/// What a month or a quarter gets before it is rounded.
private struct DealtPart {
  /// Wide, as the parts of the largest amounts may pass 64 bits before they are rounded up.
  let floor: Int128
  /// What is left of one minor unit, times the whole.
  let rest: Int128
  /// The rest, and what is owed from before.
  let claim: Int128

  init(of amount: Money, by weight: Int64, over whole: Int128, owed: Int128) {
    let (quotient, remainder) = (Int128(amount.minorUnits) * Int128(weight))
      .quotientAndRemainder(dividingBy: whole)
    floor = quotient - (remainder < 0 ? 1 : 0)
    rest = remainder + (remainder < 0 ? whole : 0)
    claim = owed + rest
  }

  init(sumOf parts: [DealtPart], over whole: Int128) {
    let rests = parts.reduce(0) { $0 + $1.rest }
    floor = parts.reduce(rests / whole) { $0 + $1.floor }
    rest = rests % whole
    claim = parts.reduce(rest - rests) { $0 + $1.claim }
  }

  /// Whole parts that add up to `sum`; ties go to the earlier one.
  static func rounded(_ parts: [DealtPart], to sum: Int128) -> [Int128] {
    var rounded = parts.map(\.floor)
    // What is whole stays so, whatever is owed.
    let byClaim = parts.indices.filter { parts[$0].rest > 0 }.sorted {
      let (one, other) = (parts[$0].claim, parts[$1].claim)
      return one == other ? $0 < $1 : one > other
    }
    for index in byClaim.prefix(Int(sum - rounded.reduce(0, +))) { rounded[index] += 1 }
    return rounded
  }
}
