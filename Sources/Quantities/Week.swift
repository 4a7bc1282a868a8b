/// A week of ISO 8601: from Monday to Sunday, numbered in the year that holds its Thursday.
package struct Week: Hashable, Sendable {
  package let year: Int
  package let number: Int
  package let firstDay: Day
  package let lastDay: Day

  /// Nil for a week that the year does not have, or that ends after the year 9999.
  package init?(year: Int, number: Int) {
    guard let first = Week.firstMonday(of: year), (1...53).contains(number),
      let thursday = first.advanced(by: number * 7 - 4), thursday.year == year
    else { return nil }
    self.init(holding: thursday)
  }

  /// The week that holds the day; nil when it ends after the year 9999.
  package init?(of day: Day) {
    guard let thursday = day.advanced(by: 4 - day.weekday) else { return nil }
    self.init(holding: thursday)
  }

  /// How many weeks the year has: 53 or 52, or the 51 of 9999 that end inside the calendar.
  package static func count(in year: Int) -> Int {
    [53, 52].first { Week(year: year, number: $0) != nil } ?? 51
  }

  private init?(holding thursday: Day) {
    guard let monday = thursday.advanced(by: -3), let sunday = thursday.advanced(by: 3) else {
      return nil
    }
    year = thursday.year
    number = (thursday.dayOfYear - 1) / 7 + 1
    (firstDay, lastDay) = (monday, sunday)
  }

  private static func firstMonday(of year: Int) -> Day? {
    // The fourth of January always lies in the first week.
    guard let fourth = Day(year: year, month: 1, day: 4) else { return nil }
    return fourth.advanced(by: 1 - fourth.weekday)
  }
}

extension Week: Comparable {
  package static func < (left: Week, right: Week) -> Bool { left.firstDay < right.firstDay }
}
