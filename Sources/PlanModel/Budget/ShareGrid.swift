import Quantities

/// Equal parts of an amount, of which each of its minor units has a whole number.
///
/// There are so many that shares rounded to them still show the amounts that they showed.
struct ShareGrid {
  /// How many parts the amount has.
  let count: Int64

  private static let usualCount: Int64 = 10_000_000_000_000_000
  /// In so many parts of a minor unit percents with two digits are whole, too.
  private static let hundredths: Int64 = 10_000

  init(of amount: Money) {
    let units = max(amount.minorUnits, 1)
    let fineness = Self.usualCount / units
    count =
      units
      * (fineness < Self.hundredths ? max(fineness, 1) : fineness - fineness % Self.hundredths)
  }

  /// Shares rounded to whole parts: together as near as can be to what they are together.
  func rounded(_ shares: [Share]) -> [Share] {
    let exact = shares.map { share in
      let (whole, remainder) = share.of(Money(minorUnits: count))
      return (whole: whole.minorUnits, rest: Double(remainder) / Double(share.denominator))
    }
    let more = Int(exact.reduce(0) { $0 + $1.rest }.rounded())
    let largestFirst = exact.indices.sorted {
      (exact[$1].rest, $0) < (exact[$0].rest, $1)
    }
    var parts = exact.map(\.whole)
    for index in largestFirst.prefix(more) { parts[index] += 1 }
    return parts.map(share)
  }

  /// A part of the amount as whole parts, given to lines in proportion to their shares.
  func apportion(_ part: Fraction, by shares: [Fraction]) -> [Fraction]? {
    guard let (whole, remainder) = part.of(count) else { return nil }
    let nearest = whole + (Double(remainder) >= Double(part.denominator) / 2 ? 1 : 0)
    let weights = shares.map { $0.of(count)?.whole ?? 0 }
    guard weights.contains(where: { $0 > 0 }), nearest >= 0 else { return nil }
    return Apportionment.largestRemainder.apportion(nearest, by: weights)
      .compactMap { Fraction($0, of: count) }
  }

  private func share(_ parts: Int64) -> Share {
    do {
      return try Share(parts, of: count)
    } catch {
      preconditionFailure("a share is rounded to at most the whole")
    }
  }
}
