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
    sign(of: Int64(count)) + Digits.grouped(UInt128(count.magnitude))
  }

  /// An amount of money, alone or as those beside it look.
  func money(_ money: Money, _ look: AmountLook = .each) -> String {
    let magnitude = UInt128(money.minorUnits.magnitude)
    return sign(of: money.minorUnits) + amount(magnitude, look)
  }

  /// A difference, with its sign also where it is above zero.
  func change(_ change: Money, _ look: AmountLook = .each) -> String {
    (change.minorUnits > 0 ? "+" : "") + money(change, look)
  }

  /// A number with a decimal point before so many of its digits.
  func decimal(_ significand: Int64, decimals: Int) -> String {
    let magnitude = UInt128(significand.magnitude)
    let unit = Digits.power(decimals)
    let whole = Digits.grouped(magnitude / unit)
    let rest = decimals > 0 ? Digits.padded(magnitude % unit, to: decimals) : ""
    return sign(of: significand) + Digits.joined(whole, rest)
  }

  /// A measure with the decimals that it needs, or so many, up to six.
  func measure(_ measure: Measure, decimals fixed: Int?) -> String {
    let decimals = fixed ?? measure.decimal.decimals
    let dropped = Int64(Digits.power(6 - decimals))
    return decimal(measure.millionths / dropped, decimals: decimals)
  }

  /// A reckoned number with at least six of its digits, and at least two behind the point where it
  /// has any.
  func number(_ number: Double) -> String {
    guard number.magnitude < Self.largestNumber else { return powered(number) }
    var whole = 1
    while whole < 16, Double(Digits.power(whole)) <= number.magnitude { whole += 1 }
    // A double has no more than fifteen digits that are meant.
    let decimals = max(0, min(15 - whole, max(2, 6 - whole)))
    let scaled = (number * Double(Digits.power(decimals))).rounded()
    // What is too small for these digits keeps its own.
    if scaled == 0, number != 0 { return powered(number) }
    let digits = decimal(Int64(scaled), decimals: decimals)
    return digits.contains(".") ? digits.withoutDecimalZeros : digits
  }

  /// Larger ones have more digits than are meant.
  private static let largestNumber = 1e15

  private func powered(_ number: Double) -> String {
    (number < 0 ? minus : "") + Digits.powered(number.magnitude)
  }

  /// A part of a whole as a percent; one that is there is not shown as none, nor as all.
  func share(_ share: Fraction, decimals: Int?) -> String {
    if Self.isSmall(share) { return "<0.01%" }
    if Self.isAlmostAll(share) { return ">99.99%" }
    return percent(share.numerator, of: share.denominator, decimals: decimals)
  }

  /// Whether a part of a whole is less than the digits of a percent can say.
  static func isSmall(_ share: Fraction) -> Bool {
    share.numerator > 0 && hundredths(share.numerator, of: share.denominator) == 0
  }

  /// Whether the digits of a percent would call a part the whole.
  static func isAlmostAll(_ share: Fraction) -> Bool {
    share < .one && hundredths(share.numerator, of: share.denominator) == 10_000
      && share.numerator > 0
  }

  /// A fraction as a percent with up to two decimals, or so many, rounded half away from zero.
  func percent(
    _ numerator: Int64, of denominator: Int64, decimals fixed: Int? = nil
  ) -> String {
    guard denominator != 0 else { return "0%" }
    let hundredths = Self.hundredths(numerator, of: denominator)
    let isNegative = (numerator < 0) != (denominator < 0) && hundredths > 0
    let both = Digits.padded(hundredths % 100, to: 2)
    let decimals = fixed.map { String(both.prefix($0)) } ?? both.withoutTrailingZeros
    return (isNegative ? minus : "") + Digits.grouped(hundredths / 100)
      + Digits.joined("", decimals) + "%"
  }

  /// By how much of itself something moved, in percent to one decimal.
  func change(_ change: Fraction) -> String {
    let hundredths = Self.hundredths(change.numerator, of: change.denominator)
    let tenths = Int64(clamping: (hundredths + 5) / 10)
    let sign = tenths == 0 ? "" : change.numerator < 0 ? minus : "+"
    return sign + decimal(tenths, decimals: 1) + "%"
  }

  /// How many hundredths of a percent a fraction is, whatever its sign, to the nearest.
  static func hundredths(_ numerator: Int64, of denominator: Int64) -> UInt128 {
    let divisor = UInt128(denominator.magnitude)
    return (UInt128(numerator.magnitude) * 20_000 + divisor) / (2 * divisor)
  }

  /// Whether an amount has a part smaller than the currency's unit.
  func hasMinorPart(_ money: Money) -> Bool {
    money.minorUnits % currency.unit != 0
  }

  private func sign(of number: Int64) -> String {
    number < 0 ? minus : ""
  }

  private func amount(_ magnitude: UInt128, _ look: AmountLook) -> String {
    switch look {
    case .each: amount(magnitude, lookAlone(of: magnitude))
    case .plain(let showsMinor): plain(magnitude, showsMinor: showsMinor)
    case .scaled(let scale, let decimals):
      magnitude == 0 ? "0" : scaled(magnitude, by: scale, decimals: decimals)
    }
  }

  /// The largest unit in which an amount has few digits.
  private func lookAlone(of magnitude: UInt128) -> AmountLook {
    let unit = UInt128(currency.unit)
    guard style == .chinese else { return .plain(showsMinor: magnitude % unit != 0) }
    for scale in AmountScale.allCases where magnitude >= unit * Digits.power(scale.zeros) {
      if let decimals = scale.decimals(of: magnitude, unit: unit) {
        return .scaled(scale, decimals: decimals)
      }
    }
    return .plain(showsMinor: magnitude % unit != 0)
  }

  private func plain(_ magnitude: UInt128, showsMinor: Bool) -> String {
    let unit = UInt128(currency.unit)
    let hasMinor = currency.minorDigits > 0 && showsMinor
    let minor = hasMinor ? Digits.padded(magnitude % unit, to: currency.minorDigits) : ""
    return Digits.joined(Digits.grouped(magnitude / unit), minor)
  }

  private func scaled(_ magnitude: UInt128, by scale: AmountScale, decimals: Int) -> String {
    let unit = UInt128(currency.unit) * Digits.power(scale.zeros)
    let power = Digits.power(decimals)
    let rest = decimals == 0 ? "" : Digits.padded(magnitude % unit * power / unit, to: decimals)
    let whole = magnitude / unit
    // Four digits before 万 or 亿 are the usual group.
    let digits = whole < 10_000 ? String(whole) : Digits.grouped(whole)
    return Digits.joined(digits, rest) + scale.sign
  }
}
