/// Reads a period in any of the forms in which people write it.
struct PeriodReader {
  private var cursor: Cursor
  private let start: Int
  private let fiscalYear: FiscalYear
  private let today: Day?

  init(_ text: String, in fiscalYear: FiscalYear, today: Day?) {
    cursor = Cursor(text)
    start = cursor.place
    self.fiscalYear = fiscalYear
    self.today = today
  }

  mutating func period() throws(ReadingError) -> Period {
    if let today, cursor.take(anyOf: ["today", "今天", "今日"]) { return .day(try day(from: today)) }
    let isFiscal = cursor.take(word: "fy")
    let year = takeYear()
    guard !isFiscal || year != nil else { throw unknown }
    if let year, cursor.isAtEnd { return .year(try fiscal(year)) }
    if year != nil, cursor.take("-"), let number = cursor.takeCount() {
      return try month(number, of: year, before: "-")
    }
    return try part(of: year)
  }

  /// A year is four digits before anything else, with or without a 年.
  private mutating func takeYear() -> Int? {
    var ahead = cursor
    let digits = ahead.take { $0.isDigit }
    guard digits.utf8.count == 4, let year = Int(digits) else { return nil }
    _ = ahead.take(anyOf: ["年度", "年", "财年"])
    cursor = ahead
    return year
  }

  /// What stands behind the year, or alone.
  private mutating func part(of year: Int?) throws(ReadingError) -> Period {
    if cursor.take("q"), let number = cursor.takeCount() { return try quarter(number, of: year) }
    if cursor.take("w"), let number = cursor.takeCount() { return try week(number, of: year) }
    if year == nil, let number = cursor.takeMonthName() {
      guard cursor.isAtEnd else { throw unknown }
      return try month(number, of: nil, before: nil)
    }
    let isOrdinal = cursor.take("第")
    guard let number = cursor.takeCount() else { throw unknown }
    if cursor.take(word: "季度") { return try quarter(number, of: year) }
    if isOrdinal, cursor.take("周") { return try week(number, of: year) }
    guard !isOrdinal, cursor.take("月") else { throw unknown }
    return try month(number, of: year, before: nil)
  }
}

extension PeriodReader {
  private var unknown: ReadingError { error(.unknown(cursor.typed(from: start))) }

  private func error(_ cause: PeriodError) -> ReadingError {
    cursor.error(from: start, .period(cause))
  }

  private func fiscal(_ year: Int?) throws(ReadingError) -> FiscalYear {
    guard let year else { return fiscalYear }
    guard let other = fiscalYear.with(year: year) else { throw error(.noYear(year)) }
    return other
  }

  private func quarter(_ number: Int, of year: Int?) throws(ReadingError) -> Period {
    guard cursor.isAtEnd else { throw unknown }
    let fiscalYear = try fiscal(year)
    guard let quarter = Quarter(of: fiscalYear, number: number) else {
      throw error(.noQuarter(number))
    }
    return .quarter(quarter)
  }

  private func week(_ number: Int, of year: Int?) throws(ReadingError) -> Period {
    guard cursor.isAtEnd else { throw unknown }
    if let year, Month(year: year, number: 1) == nil { throw error(.noYear(year)) }
    guard let week = year.map({ Week(year: $0, number: number) }) ?? fiscalYear.week(number) else {
      throw error(.noWeek(number, year: year ?? fiscalYear.year))
    }
    return .week(week)
  }

  /// The month, or the day in it that follows, behind the sign where one is needed.
  private mutating func month(
    _ number: Int, of year: Int?, before sign: Unicode.Scalar?
  ) throws(ReadingError) -> Period {
    guard (1...12).contains(number) else { throw error(.noMonth(number)) }
    let month = year.map { Month(year: $0, number: number) } ?? fiscalYear.month(number)
    guard let month else { throw error(.noYear(year ?? fiscalYear.year)) }
    if cursor.isAtEnd { return .month(month) }
    guard sign.map({ cursor.take($0) }) ?? true, let day = cursor.takeCount() else { throw unknown }
    if sign == nil { _ = cursor.take(anyOf: ["日", "号"]) }
    guard cursor.isAtEnd else { throw unknown }
    guard day >= 1, day <= month.dayCount else { throw error(.noDay(day, month)) }
    return .day(Day(in: month, dayOfMonth: day))
  }

  /// Today, or so many days or weeks before or after it.
  private mutating func day(from today: Day) throws(ReadingError) -> Day {
    cursor.skipBlanks()
    if cursor.isAtEnd { return today }
    guard cursor.next == "+" || cursor.next == "-" else { throw unknown }
    let isBefore = cursor.takeSign()
    cursor.skipBlanks()
    guard let count = cursor.takeCount(), let length = cursor.takeDayUnit(), cursor.isAtEnd else {
      throw unknown
    }
    guard let day = today.advanced(by: (isBefore ? -count : count) * length) else {
      throw error(.outside(cursor.typed(from: start)))
    }
    return day
  }
}
