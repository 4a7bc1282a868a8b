import Quantities
import Reports

/// Writes numbers for machines: plain digits with a point, no groups, no unit.
struct MachineFigures {
  let currency: Currency

  init(_ currency: Currency) {
    self.currency = currency
  }

  /// The digits of a numeric cell; money in currency units with all its minor digits.
  func digits(of cell: Cell) -> String? {
    switch cell {
    case .money(let money), .change(let money):
      decimal(money.minorUnits, decimals: currency.minorDigits)
    case .share(let share), .written(_, let share), .score(let share),
      .shareChange(let share):
      Digits.decimal(share.numerator, over: share.denominator, significant: 12)
    case .count(let count): String(count)
    case .returnRate(let rate): decimal(rate.significand, decimals: rate.decimals)
    case .measure(let measure):
      decimal(measure.decimal.significand, decimals: measure.decimal.decimals)
    case .number(let number), .numberChange(let number): Digits.shortest(number)
    case .uncertain(let cell, _, _), .rounded(let cell, _): digits(of: cell)
    case .empty, .unknown, .text, .message, .marked, .day: nil
    }
  }

  private func decimal(_ significand: Int64, decimals: Int) -> String {
    let unit = Digits.power(decimals)
    let magnitude = UInt128(significand.magnitude)
    let rest = decimals > 0 ? Digits.padded(magnitude % unit, to: decimals) : ""
    return (significand < 0 ? "-" : "") + Digits.joined(String(magnitude / unit), rest)
  }
}
