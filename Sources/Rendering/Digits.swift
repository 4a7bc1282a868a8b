/// Decimal digits of whole numbers.
enum Digits {
  /// 1234567 as 1,234,567.
  static func grouped(_ number: UInt128) -> String {
    // Most numbers are short, and 64 bits are much faster to write.
    let digits = UInt64(exactly: number).map { String($0) } ?? String(number)
    let count = digits.utf8.count
    guard count > 3 else { return digits }
    var grouped: [UInt8] = []
    grouped.reserveCapacity(count + count / 3)
    for (index, digit) in digits.utf8.enumerated() {
      if index > 0, (count - index).isMultiple(of: 3) { grouped.append(UInt8(ascii: ",")) }
      grouped.append(digit)
    }
    return String(decoding: grouped, as: UTF8.self)
  }

  /// A number with zeros before it.
  static func padded(_ number: UInt128, to count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }

  /// Whole and decimal digits with a point between them, which is left out where no decimals are.
  static func joined(_ whole: String, _ decimals: String) -> String {
    decimals.isEmpty ? whole : whole + "." + decimals
  }

  /// A day as ISO 8601 writes it, the same in every language.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> String {
    [(year, 4), (month, 2), (day, 2)]
      .map { padded(UInt128($0.0.magnitude), to: $0.1) }
      .joined(separator: "-")
  }

  /// A number with as few digits as tell it from all others.
  static func shortest(_ number: Double) -> String {
    let whole = Int64(exactly: number)
    return whole.map { String($0) } ?? "\(number)"
  }

  /// A number above zero as a few digits and a power of ten: 3.3333333e+19.
  static func powered(_ number: Double) -> String {
    guard number.isFinite else { return "\(number)" }
    let parts = "\(number)".split(separator: "e")
    let sides = parts[0].split(separator: ".")
    let all = sides.joined()
    let digits = all.drop { $0 == "0" }
    var power = sides[0].count - 1 - (all.count - digits.count)
    if parts.count > 1 { power += Int(parts[1]) ?? 0 }
    var rounded = String(digits.prefix(poweredDigits))
    if let next = digits.dropFirst(poweredDigits).first, next >= "5" {
      let above = String((Int(rounded) ?? 0) + 1)
      if above.count > rounded.count { power += 1 }
      rounded = above
    }
    let decimals = String(rounded.dropFirst()).withoutTrailingZeros
    return joined(String(rounded.prefix(1)), decimals) + (power < 0 ? "e" : "e+") + String(power)
  }

  private static let poweredDigits = 8

  /// Ten to the power of a number of digits.
  static func power(_ digits: Int) -> UInt128 {
    (0..<max(0, digits)).reduce(1) { power, _ in power * 10 }
  }

  /// A fraction as a decimal number of at most so many significant digits, rounded half away from
  /// zero.
  static func decimal(_ numerator: Int64, over denominator: Int64, significant: Int) -> String {
    guard denominator != 0 else { return "0" }
    let divisor = UInt128(denominator.magnitude)
    let dividend = UInt128(numerator.magnitude)
    let places = places(of: dividend, over: divisor, significant: significant)
    let unit = power(places)
    let (whole, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    // The remainder is below 2^63, and its digits are drawn one by one: the product stays small.
    var digits = whole
    var rest = remainder
    for _ in 0..<places {
      digits = digits * 10 + rest * 10 / divisor
      rest = rest * 10 % divisor
    }
    if rest * 2 >= divisor { digits += 1 }
    let decimals = padded(digits % unit, to: places).withoutTrailingZeros
    let isNegative = (numerator < 0) != (denominator < 0) && digits > 0
    return (isNegative ? "-" : "") + joined(String(digits / unit), places == 0 ? "" : decimals)
  }

  /// The decimal places that leave so many significant digits.
  private static func places(of dividend: UInt128, over divisor: UInt128, significant: Int) -> Int {
    let whole = dividend / divisor
    guard whole == 0 else { return max(0, significant - String(whole).count) }
    var leadingZeros = 0
    var rest = dividend * 10
    while rest > 0, rest < divisor {
      rest *= 10
      leadingZeros += 1
    }
    return significant + leadingZeros
  }
}

extension String {
  /// A number with a point, without zeros behind it.
  var withoutDecimalZeros: String {
    let digits = withoutTrailingZeros
    return digits.last == "." ? String(digits.dropLast()) : digits
  }

  /// The digits up to the last one that is not zero.
  var withoutTrailingZeros: String {
    var digits = self[...]
    while digits.last == "0" { digits.removeLast() }
    return String(digits)
  }
}
