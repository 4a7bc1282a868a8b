import PlanModel
import Quantities

/// What the lines of a budget are expected to bring, each unit of money as much as the first.
package struct ExpectedReturns: Hashable, Sendable {
  /// What all lines with a return bring; nil where there are none, or beyond the largest amount.
  package private(set) var total: Money?
  /// What these lines cost.
  package private(set) var spent: Money?

  /// What comes back for one unit spent on these lines.
  package var rate: Fraction? {
    guard let total, let spent, spent > .zero else { return nil }
    return Fraction(total.minorUnits, of: spent.minorUnits)
  }

  /// A line with a return counts whole; what stands below it is in it.
  package init(_ rows: [Outline.Row]) {
    var (total, spent) = (Int128(0), Int128(0))
    var hasReturn = false
    var counted = [Bool](repeating: false, count: rows.count)
    for (index, row) in rows.enumerated() {
      let isInside = row.parent.map { counted[$0] } ?? false
      counted[index] = isInside || row.line.details.expectedReturn != nil
      guard !isInside, let rate = row.line.details.expectedReturn?.fraction else { continue }
      hasReturn = true
      spent += Int128(row.amount.minorUnits)
      let product = Int128(row.amount.minorUnits) * Int128(rate.numerator)
      let (whole, rest) = product.quotientAndRemainder(dividingBy: Int128(rate.denominator))
      total += whole + (2 * rest >= Int128(rate.denominator) ? 1 : 0)
    }
    guard hasReturn else { return }
    self.total = Money(exactly: total)
    self.spent = Money(exactly: spent)
  }
}

extension Money {
  fileprivate init?(exactly minorUnits: Int128) {
    guard minorUnits.magnitude <= UInt128(Money.limit.minorUnits) else { return nil }
    self.init(minorUnits: Int64(minorUnits))
  }
}
