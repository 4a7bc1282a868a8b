import Quantities

/// A value that is written out in a formula, exactly as it was typed.
package enum FormulaLiteral: Hashable, Sendable {
  case number(FormulaDecimal)
  case percent(FormulaDecimal)
  case money(Money)

  package var unit: FormulaUnit {
    switch self {
    case .number: .plain
    case .percent: .share
    case .money: .money
    }
  }

  /// The value to reckon with: money in units of the currency, a percent as a part of one.
  package func value(in currency: Currency) -> Double {
    switch self {
    case .number(let decimal): decimal.value
    case .percent(let decimal): decimal.shifted(by: -2).value
    case .money(let money): Double(money.minorUnits) / Double(currency.unit)
    }
  }

  /// The text that reads as this value.
  func text(in currency: Currency) -> String {
    switch self {
    case .number(let decimal): decimal.text
    case .percent(let decimal): decimal.text + "%"
    case .money(let money): money.canonical(in: currency) + currency.code
    }
  }
}

/// A whole number times a power of ten, without zeros at its end.
package struct FormulaDecimal: Hashable, Sendable {
  package let significand: Int64
  package let exponent: Int

  package init(_ significand: Int64, exponent: Int = 0) {
    var (digits, power) = (significand, significand == 0 ? 0 : exponent)
    while digits != 0, digits.isMultiple(of: 10) {
      digits /= 10
      power += 1
    }
    (self.significand, self.exponent) = (digits, power)
  }

  package func shifted(by power: Int) -> FormulaDecimal {
    FormulaDecimal(significand, exponent: exponent + power)
  }

  /// Reads what `text` writes; nil for anything that is no number.
  package init?(reading text: String) {
    let digits = text.hasPrefix("-") ? String(text.dropFirst()) : text
    guard let numeral = try? Numeral(reading: digits), !numeral.isPercent else { return nil }
    let value = FormulaDecimal(numeral.significand, exponent: numeral.exponent)
    self = digits == text ? value : value.negated
  }

  package var negated: FormulaDecimal { FormulaDecimal(-significand, exponent: exponent) }

  /// The nearest number that the machine can hold.
  package var value: Double {
    guard significand.magnitude < 1 << 53, let power = Self.power(exponent.magnitude) else {
      return Double("\(significand)e\(exponent)") ?? 0
    }
    // Both are exact, so that one rounding gives the nearest number.
    return exponent < 0 ? Double(significand) / power : Double(significand) * power
  }

  /// A power of ten that a number holds exactly; nil for a larger one.
  private static func power(_ exponent: UInt) -> Double? {
    exponent <= 22 ? powers[Int(exponent)] : nil
  }

  private static let powers = (0...22).map { Double("1e\($0)") ?? 1 }

  /// The digits with their zeros and their point.
  package var text: String {
    guard significand >= 0 else { return "-" + negated.text }
    guard exponent < 0 else { return "\(significand)" + String(repeating: "0", count: exponent) }
    let digits = "\(significand)"
    let zeros = String(repeating: "0", count: max(0, 1 - exponent - digits.count))
    let whole = zeros + digits
    return "\(whole.dropLast(-exponent)).\(whole.suffix(-exponent))"
  }
}
