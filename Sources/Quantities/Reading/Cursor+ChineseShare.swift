import Text

extension Cursor {
  /// Takes a share in Chinese words up to the end, as 百分之五, 三分之一, 两成 or 三成五; nil where none
  /// stands.
  mutating func takeChineseShare() -> Fraction? {
    guard left.contains(where: { $0 == "分" || $0 == "成" }) else { return nil }
    var ahead = self
    guard let fraction = ahead.takeParts() ?? ahead.takeTenths(), ahead.isAtEnd else { return nil }
    self = ahead
    return fraction
  }

  /// Takes such a share where a percent is wanted; a third is none in digits either.
  mutating func takeChinesePercent() throws(ReadingError) -> Fraction? {
    let start = place
    guard let share = takeChineseShare() else { return nil }
    guard share.percent != nil else {
      throw error(from: start, .share(.noPercent(typed(from: start))))
    }
    return share
  }

  /// Whether what is left is such a share.
  var isChineseShare: Bool {
    var ahead = self
    return ahead.takeChineseShare() != nil
  }

  /// Takes so many parts of a whole: 百分之十二点五, 百分之12.5, 三分之二.
  private mutating func takeParts() -> Fraction? {
    var ahead = self
    guard let parts = ahead.takePowerOfParts() ?? ahead.takeChineseNumber(),
      ahead.take(word: "分之"), let part = ahead.takeChineseDecimal(),
      let scale = powerOfTen(part.decimals),
      let fraction = Fraction(Int128(part.significand), Int128(parts) * Int128(scale))
    else { return nil }
    self = ahead
    return fraction
  }

  /// Takes what 百分之 and 千分之 begin with, which alone are no numbers.
  private mutating func takePowerOfParts() -> Int64? {
    let powers: KeyValuePairs<Unicode.Scalar, Int64> = ["百": 100, "千": 1_000, "万": 10_000]
    for (power, parts) in powers where take(power) { return parts }
    return nil
  }

  /// Takes tenths, with hundredths behind them: 两成, 三成五, 3成5, 2.5成.
  private mutating func takeTenths() -> Fraction? {
    var ahead = self
    guard let tenths = ahead.takeChineseDecimal(), ahead.take("成"),
      let scale = powerOfTen(tenths.decimals)
    else { return nil }
    let hundredths = tenths.decimals == 0 ? ahead.takeOneDigit() ?? 0 : 0
    let count = Int128(tenths.significand) * 10 + Int128(hundredths)
    guard let fraction = Fraction(count, Int128(scale) * 100) else { return nil }
    self = ahead
    return fraction
  }

  /// Takes a number in Chinese numerals, with decimals behind 点, or in digits.
  private mutating func takeChineseDecimal() -> Decimal? {
    guard let number = takeChineseNumber() else { return try? takeDecimal(from: place) }
    var decimal = Decimal(number)
    guard take("点") else { return decimal }
    while let digit = takeChineseNumeral() { decimal.append(digit, afterPoint: true) }
    return decimal.decimals > 0 && !decimal.isTooLong ? decimal : nil
  }

  private mutating func takeOneDigit() -> Int64? { takeDigit() ?? takeChineseNumeral() }
}
