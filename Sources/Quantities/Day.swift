/// A day of the proleptic Gregorian calendar, from the year 1 to the year 9999.
package struct Day: Hashable, Sendable {
  package let month: Month
  /// 1 to 31.
  package let dayOfMonth: Int

  /// Nil for a day that the calendar does not have.
  package init?(year: Int, month: Int, day: Int) {
    guard let month = Month(year: year, number: month), day >= 1, day <= month.dayCount else {
      return nil
    }
    self.init(in: month, dayOfMonth: day)
  }

  init(in month: Month, dayOfMonth: Int) {
    self.month = month
    self.dayOfMonth = dayOfMonth
  }

  package var year: Int { month.year }
  /// 1 for January to 12 for December.
  package var monthNumber: Int { month.number }

  /// 1 for Monday to 7 for Sunday, as ISO 8601 counts.
  package var weekday: Int { (number + 6) % 7 + 1 }
  /// 1 for the first of January.
  package var dayOfYear: Int { number - Day.daysBefore(year: year) }
  /// The ISO 8601 week that the day falls in; nil for the last days of 9999, whose week goes on.
  package var week: Week? { Week(of: self) }
}

extension Day {
  /// Counts the days from the first of January of the year 1, which is day 1.
  package var number: Int {
    // A year that begins in March has its leap day last.
    let shifted = (month.number + 9) % 12
    let years = shifted >= 10 ? year - 1 : year
    return years * 365 + years / 4 - years / 100 + years / 400
      + (shifted * 306 + 5) / 10 + dayOfMonth - 306
  }

  /// The day with that number; nil outside the calendar.
  package init?(number: Int) {
    guard number >= 1, number <= Day.daysBefore(year: 10000) else { return nil }
    var year = (number - 1) * 400 / 146_097 + 1
    while Day.daysBefore(year: year) >= number { year -= 1 }
    while Day.daysBefore(year: year + 1) < number { year += 1 }
    var rest = number - Day.daysBefore(year: year)
    var month = Month(uncheckedYear: year, number: 1)
    while rest > month.dayCount {
      rest -= month.dayCount
      month = Month(uncheckedYear: year, number: month.number + 1)
    }
    self.init(in: month, dayOfMonth: rest)
  }

  /// The day so many days later, or earlier for a negative number; nil outside the calendar.
  package func advanced(by days: Int) -> Day? {
    let (number, overflow) = number.addingReportingOverflow(days)
    return overflow ? nil : Day(number: number)
  }

  /// The same day so many months later, or the month's last where it has no such day; nil outside
  /// the calendar.
  package func advanced(byMonths months: Int) -> Day? {
    month.advanced(by: months).map { Day(in: $0, dayOfMonth: min(dayOfMonth, $0.dayCount)) }
  }

  /// How many days later the other one is.
  package func distance(to other: Day) -> Int { other.number - number }

  private static func daysBefore(year: Int) -> Int {
    let years = year - 1
    return years * 365 + years / 4 - years / 100 + years / 400
  }
}

extension Day: Comparable {
  package static func < (left: Day, right: Day) -> Bool {
    (left.month, left.dayOfMonth) < (right.month, right.dayOfMonth)
  }
}
