import Quantities
import Reports

/// Writes numbers for people: grouped digits, 万 and 亿, percents.
///
/// Everything is computed in whole numbers, so that a figure is what it says.
struct Figures: Sendable {
  let style: NumberStyle
  let currency: Currency
  let minus: String

  init(_ style: Style) {
    self.style = style.numbers
    currency = style.currency
    minus = Glyphs(style.charts).minus
  }

  func count(_ count: Int) -> String {
    sign(of: Int64(count)) + amount(Int64(count).magnitude, digits: 0, showsMinor: false)
  }

  /// An amount of money; its minor part is shown where it has one, or where the others have.
  func money(_ money: Money, showsMinor: Bool = false) -> String {
    sign(of: money.minorUnits)
      + amount(
        money.minorUnits.magnitude, digits: currency.minorDigits, showsMinor: showsMinor)
  }

  /// A difference, with its sign also where it is above zero.
  func change(_ change: Money, showsMinor: Bool = false) -> String {
    (change.minorUnits > 0 ? "+" : "") + money(change, showsMinor: showsMinor)
  }

  /// A number with a decimal point before so many of its digits.
  func decimal(_ significand: Int64, decimals: Int) -> String {
    let magnitude = UInt128(significand.magnitude)
    let unit = Digits.power(decimals)
    let whole = Digits.grouped(magnitude / unit)
    let rest = decimals > 0 ? Digits.padded(magnitude % unit, to: decimals) : ""
    return sign(of: significand) + Digits.joined(whole, rest)
  }

  /// A fraction as a percent with up to two decimals, rounded half away from zero.
  func percent(_ numerator: Int64, of denominator: Int64) -> String {
    guard denominator != 0 else { return "0%" }
    let divisor = UInt128(denominator.magnitude)
    let hundredths = (UInt128(numerator.magnitude) * 20_000 + divisor) / (2 * divisor)
    let isNegative = (numerator < 0) != (denominator < 0) && hundredths > 0
    let decimals = Digits.padded(hundredths % 100, to: 2).withoutTrailingZeros
    return (isNegative ? minus : "") + Digits.grouped(hundredths / 100)
      + Digits.joined("", decimals) + "%"
  }

  /// Whether an amount has a part smaller than the currency's unit.
  func hasMinorPart(_ money: Money) -> Bool {
    money.minorUnits % currency.unit != 0
  }

  private func sign(of number: Int64) -> String {
    number < 0 ? minus : ""
  }

  private func amount(_ magnitude: UInt64, digits: Int, showsMinor: Bool) -> String {
    let unit = Digits.power(digits)
    let magnitude = UInt128(magnitude)
    if style == .chinese, magnitude >= 10_000 * unit {
      return magnitude >= 100_000_000 * unit
        ? scaled(magnitude, by: digits + 8) + "亿" : scaled(magnitude, by: digits + 4) + "万"
    }
    let hasMinor = digits > 0 && (showsMinor || magnitude % unit != 0)
    let minor = hasMinor ? Digits.padded(magnitude % unit, to: digits) : ""
    return Digits.joined(Digits.grouped(magnitude / unit), minor)
  }

  /// As many decimals as the number needs to be exact.
  private func scaled(_ magnitude: UInt128, by digits: Int) -> String {
    let unit = Digits.power(digits)
    let decimals = Digits.padded(magnitude % unit, to: digits).withoutTrailingZeros
    let whole = magnitude / unit
    // Four digits before 万 or 亿 are the usual group.
    return Digits.joined(whole < 10_000 ? String(whole) : Digits.grouped(whole), decimals)
  }
}
