/// A month of the Gregorian calendar, from the year 1 to the year 9999.
package struct Month: Hashable, Sendable {
  package let year: Int
  /// 1 for January to 12 for December.
  package let number: Int

  package static let years = 1...9999

  /// Nil for a year or a month that the calendar does not have.
  package init?(year: Int, number: Int) {
    guard Month.years.contains(year), (1...12).contains(number) else { return nil }
    self.init(uncheckedYear: year, number: number)
  }

  init(uncheckedYear year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  package var dayCount: Int {
    switch number {
    case 2: Month.isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package var firstDay: Day { Day(in: self, dayOfMonth: 1) }
  package var lastDay: Day { Day(in: self, dayOfMonth: dayCount) }

  /// The month so many months later, or earlier for a negative number; nil outside the calendar.
  package func advanced(by months: Int) -> Month? {
    let (count, overflow) = (year * 12 + number - 1).addingReportingOverflow(months)
    guard !overflow, count >= 12 else { return nil }
    return Month(year: count / 12, number: count % 12 + 1)
  }

  /// How many months later the other one is.
  package func distance(to other: Month) -> Int {
    (other.year - year) * 12 + other.number - number
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension Month: Comparable {
  package static func < (left: Month, right: Month) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}
