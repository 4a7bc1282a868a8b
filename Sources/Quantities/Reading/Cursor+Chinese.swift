extension Cursor {
  /// Takes a whole number in Chinese numerals, as 一百二十万 or 两万五; nil where none stands.
  mutating func takeChineseNumber() -> Int64? {
    var ahead = self
    var number = ChineseNumber()
    while let next = ahead.next, number.append(next) { _ = ahead.take(next) }
    guard let value = number.value else { return nil }
    self = ahead
    return value
  }

  /// Takes one of the numerals from 零 to 九.
  mutating func takeChineseNumeral() -> Int64? {
    guard let next, let digit = ChineseNumber.digits[next], take(next) else { return nil }
    return digit
  }
}

extension Unicode.Scalar {
  /// Whether it is one of the numerals from 零 to 九.
  var isChineseDigit: Bool { ChineseNumber.digits[self] != nil }
}

/// A number whose numerals come one by one, each unit smaller than the one before it.
private struct ChineseNumber {
  /// What 万 and 亿 have closed, and what has come since.
  private var (closed, part): (Int64, Int64) = (0, 0)
  private var digit: Int64?
  /// The last unit of the part; the next one has to be smaller.
  private var unit = Self.noUnit
  private var (hasMyriads, hasMyriadMyriads) = (false, false)
  /// What a digit at the end counts: 两万五 is 25,000.
  private var shorthand: Int64 = 1
  private var isValid = true

  private static let noUnit: Int64 = 10_000

  /// The number; nil for numerals that make none.
  var value: Int64? {
    guard isValid, closed + part > 0 || digit != nil else { return nil }
    return closed + part + (digit ?? 0) * shorthand
  }

  /// Takes a numeral; false for anything else.
  mutating func append(_ scalar: Unicode.Scalar) -> Bool {
    if let value = Self.digits[scalar] {
      add(digit: value)
    } else if let size = Self.units[scalar] {
      add(unit: size)
    } else if scalar == "万" || scalar == "萬" {
      closeMyriads()
    } else if scalar == "亿" || scalar == "億" {
      closeMyriadMyriads()
    } else {
      return false
    }
    return true
  }

  private mutating func add(digit value: Int64) {
    // A zero only fills the place of a unit that is left out.
    isValid = isValid && (digit ?? 0) == 0
    digit = value
    if value == 0 { shorthand = 1 }
  }

  private mutating func add(unit size: Int64) {
    isValid = isValid && size < unit && digit != 0 && (digit != nil || size == 10)
    part += (digit ?? 1) * size
    (unit, digit, shorthand) = (size, nil, size / 10)
  }

  private mutating func closeMyriads() {
    closePart()
    isValid = isValid && !hasMyriads && part > 0
    closed += part * 10_000
    (part, hasMyriads, shorthand) = (0, true, 1_000)
  }

  private mutating func closeMyriadMyriads() {
    closePart()
    isValid = isValid && !hasMyriadMyriads && closed + part > 0
    closed = isValid ? (closed + part) * 100_000_000 : 0
    (part, hasMyriads, hasMyriadMyriads, shorthand) = (0, false, true, 10_000_000)
  }

  private mutating func closePart() {
    isValid = isValid && (digit == nil || shorthand == 1)
    part += digit ?? 0
    (unit, digit) = (Self.noUnit, nil)
  }

  static let digits: [Unicode.Scalar: Int64] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
    "八": 8, "九": 9,
  ]
  private static let units: [Unicode.Scalar: Int64] = ["十": 10, "百": 100, "千": 1_000]
}
