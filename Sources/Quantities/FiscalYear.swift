/// Twelve months in a row, named after the calendar year in which they begin.
package struct FiscalYear: Hashable, Sendable {
  package let year: Int
  /// 1 for a year that begins in January to 12 for one that begins in December.
  package let firstMonth: Int

  /// Nil when one of its months is outside the calendar.
  package init?(year: Int, firstMonth: Int = 1) {
    guard let first = Month(year: year, number: firstMonth), first.advanced(by: 11) != nil else {
      return nil
    }
    self.year = year
    self.firstMonth = firstMonth
  }

  package var months: [Month] { (0..<12).map(month(at:)) }
  package var quarters: [Quarter] { (1...4).map { Quarter(unchecked: self, number: $0) } }
  package var firstDay: Day { month(at: 0).firstDay }
  package var lastDay: Day { month(at: 11).lastDay }

  /// The month with that number, 1 for January, in the calendar year in which it falls.
  package func month(_ number: Int) -> Month? {
    guard (1...12).contains(number) else { return nil }
    return month(at: (number + 12 - firstMonth) % 12)
  }

  /// The quarter that holds the month; nil for a month of another year.
  package func quarter(of month: Month) -> Quarter? {
    let place = self.month(at: 0).distance(to: month)
    guard (0..<12).contains(place) else { return nil }
    return Quarter(unchecked: self, number: place / 3 + 1)
  }

  package func contains(_ day: Day) -> Bool { day >= firstDay && day <= lastDay }

  /// The year before or after by so many, with the same first month; nil outside the calendar.
  package func with(year: Int) -> FiscalYear? {
    FiscalYear(year: year, firstMonth: firstMonth)
  }

  /// The month so many months after the first, 0 to 11.
  func month(at place: Int) -> Month {
    let count = firstMonth - 1 + place
    return Month(uncheckedYear: year + count / 12, number: count % 12 + 1)
  }
}

/// Three months of a fiscal year.
package struct Quarter: Hashable, Sendable {
  package let fiscalYear: FiscalYear
  /// 1 to 4.
  package let number: Int

  /// Nil for a number other than 1 to 4.
  package init?(of fiscalYear: FiscalYear, number: Int) {
    guard (1...4).contains(number) else { return nil }
    self.init(unchecked: fiscalYear, number: number)
  }

  init(unchecked fiscalYear: FiscalYear, number: Int) {
    self.fiscalYear = fiscalYear
    self.number = number
  }

  package var months: [Month] { (0..<3).map { fiscalYear.month(at: number * 3 - 3 + $0) } }
  package var firstDay: Day { fiscalYear.month(at: number * 3 - 3).firstDay }
  package var lastDay: Day { fiscalYear.month(at: number * 3 - 1).lastDay }
}
