/// The digits of a number and how many of them stand after the point.
struct Decimal {
  private(set) var significand: Int64
  private(set) var decimals = 0
  private(set) var isTooLong = false

  init(_ significand: Int64 = 0, decimals: Int = 0) {
    self.significand = significand
    self.decimals = decimals
  }

  /// The same with no more digits behind the point than it needs.
  var withoutZeros: Decimal {
    var decimal = self
    while decimal.decimals > 0, decimal.significand % 10 == 0 {
      decimal.significand /= 10
      decimal.decimals -= 1
    }
    return decimal
  }

  mutating func append(_ digit: Int64, afterPoint: Bool) {
    // Eighteen nines are the longest number that always fits.
    guard significand < 100_000_000_000_000_000, decimals < 18 else {
      isTooLong = true
      return
    }
    significand = significand * 10 + digit
    if afterPoint { decimals += 1 }
  }
}

extension Cursor {
  /// Takes one sign, and says whether it was a minus.
  mutating func takeSign() -> Bool {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    return isNegative
  }

  /// Takes digits with their grouping and decimals; errors quote the text from the start.
  mutating func takeDecimal(from start: Int) throws(ReadingError) -> Decimal {
    guard !isAtEnd else { throw error(from: start, .number(.missing)) }
    var decimal = Decimal()
    let isGrouped = takeGroups(into: &decimal)
    guard let isGrouped else { throw error(from: start, .number(.noNumber(typed(from: start)))) }
    guard isGrouped else { throw wrongGrouping(from: start) }
    if take(".") {
      var hasDigit = false
      while let digit = takeDigit() {
        hasDigit = true
        decimal.append(digit, afterPoint: true)
      }
      guard hasDigit else { throw error(from: start, .number(.noDecimals(typed(from: start)))) }
    }
    guard !decimal.isTooLong else { throw error(from: start, .number(.size(typed(from: start)))) }
    return decimal
  }

  /// Takes the digits before the point; false when they are grouped wrongly, nil without any.
  private mutating func takeGroups(into decimal: inout Decimal) -> Bool? {
    let first = next
    var length = takeGroup(into: &decimal)
    guard length > 0 else { return nil }
    if take("_") {
      repeat { length = takeGroup(into: &decimal) } while length > 0 && take("_")
      return length > 0 && next != ","
    }
    guard next == "," else { return true }
    guard length <= 3, first != "0" else { return false }
    while take(",") {
      guard takeGroup(into: &decimal) == 3 else { return false }
    }
    return next != "_"
  }

  private mutating func takeGroup(into decimal: inout Decimal) -> Int {
    var length = 0
    while let digit = takeDigit() {
      length += 1
      decimal.append(digit, afterPoint: false)
    }
    return length
  }

  /// Takes a suffix that multiplies, and gives its power of ten.
  mutating func takeScale() -> Int? {
    guard let first = next, let power = Cursor.power(of: first) else { return nil }
    _ = take(first)
    // 百万 and 万亿 multiply; a larger unit comes second.
    guard first.value > 0x7F, let second = next, let larger = Cursor.power(of: second),
      larger >= 4, larger > power, take(second)
    else { return power }
    return power + larger
  }

  private static func power(of scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "k": 3
    case "m": 6
    case "百": 2
    case "千": 3
    case "万", "萬", "w": 4
    case "亿", "億": 8
    default: nil
    }
  }

  private func wrongGrouping(from start: Int) -> ReadingError {
    let text = typed(from: start)
    return error(from: start, .number(text.contains("_") ? .underscores(text) : .grouping(text)))
  }

  /// The error for what follows a number and does not belong to it.
  func wrongEnding(from start: Int) -> ReadingError {
    let text = typed(from: start)
    switch next {
    case "."?: return error(from: start, .number(.noNumber(text)))
    case ","?, "_"?: return wrongGrouping(from: start)
    default:
      var ahead = self
      let isKnown = ahead.takeScale() != nil || ahead.take("%")
      return error(.number(isKnown ? .endings(text) : .ending(typed(from: place), of: text)))
    }
  }
}
