extension Cursor {
  /// Takes up to nine digits, or a Chinese numeral below a hundred.
  mutating func takeCount() -> Int? {
    var ahead = self
    let digits = ahead.take { $0.isDigit }
    guard digits.isEmpty else {
      guard digits.utf8.count <= 9 else { return nil }
      self = ahead
      return Int(digits)
    }
    return takeChineseCount()
  }

  /// Takes `三`, `十`, `十二`, `二十` or `五十三`.
  private mutating func takeChineseCount() -> Int? {
    let tens = takeChineseDigit()
    guard take("十") else { return tens }
    return (tens ?? 1) * 10 + (takeChineseDigit() ?? 0)
  }

  private mutating func takeChineseDigit() -> Int? {
    for (index, digit) in "一二三四五六七八九".unicodeScalars.enumerated() where take(digit) {
      return index + 1
    }
    return nil
  }

  /// Takes an English month, whole or its first three letters, and gives its number.
  mutating func takeMonthName() -> Int? {
    var ahead = self
    let word = ahead.take { ("a"..."z").contains($0) }
    let names = Cursor.monthNames
    guard let index = names.firstIndex(where: { $0 == word || $0.prefix(3) == word }) else {
      return nil
    }
    self = ahead
    return index + 1
  }

  /// Takes the unit of a number of days, and gives how many days it has.
  mutating func takeDayUnit() -> Int? {
    if take(anyOf: ["days", "day", "d", "天", "日"]) { return 1 }
    if take(anyOf: ["weeks", "week", "w", "周", "星期"]) { return 7 }
    return nil
  }

  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}

extension FiscalYear {
  /// The ISO week with that number whose Thursday is in the year.
  func week(_ number: Int) -> Week? {
    let candidates = [Week(year: year, number: number), Week(year: year + 1, number: number)]
    return candidates.first { $0?.firstDay.advanced(by: 3).map(contains) ?? false } ?? nil
  }
}
