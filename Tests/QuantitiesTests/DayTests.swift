import Quantities
import Testing

struct DayTests {
  @Test func `arithmetic agrees with a walk day by day from 1890 to 2110`() throws {
    var walked = (year: 1890, month: 1, day: 1)
    let first = try #require(Day(year: 1890, month: 1, day: 1))
    // The first of January 1890 was a Wednesday.
    var (weekday, ordinal, steps) = (3, 1, 0)
    while walked.year <= 2110 {
      let day = try #require(Day(year: walked.year, month: walked.month, day: walked.day))
      #expect(first.advanced(by: steps) == day)
      #expect(day.advanced(by: -steps) == first)
      #expect(first.distance(to: day) == steps)
      #expect(Day(number: day.number) == day)
      #expect(day.weekday == weekday)
      #expect(day.dayOfYear == ordinal)
      let year = walked.year
      walk(&walked)
      ordinal = walked.year == year ? ordinal + 1 : 1
      weekday = weekday == 7 ? 1 : weekday + 1
      steps += 1
    }
    #expect(steps == 80_718)
  }

  /// The next day, as a child would count.
  private func walk(_ date: inout (year: Int, month: Int, day: Int)) {
    let isLeap = date.year % 400 == 0 || (date.year % 4 == 0 && date.year % 100 != 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    date.day += 1
    guard date.day > lengths[date.month - 1] else { return }
    (date.day, date.month) = (1, date.month + 1)
    guard date.month > 12 else { return }
    (date.month, date.year) = (1, date.year + 1)
  }

  @Test(arguments: [
    (2027, 2, 29), (2100, 2, 29), (2027, 4, 31), (2027, 0, 1), (2027, 13, 1), (2027, 1, 0),
    (0, 12, 31), (10000, 1, 1), (2027, 1, -1), (Int.min, 1, 1), (Int.max, 1, 1), (2027, .max, 1),
  ])
  func `a day that the calendar lacks cannot be made`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `the calendar ends at its ends`() throws {
    let first = try #require(Day(year: 1, month: 1, day: 1))
    let last = try #require(Day(year: 9999, month: 12, day: 31))
    #expect(first.number == 1)
    #expect(last.number == 3_652_059)
    #expect(Day(number: 3_652_059) == last)
    #expect(first.advanced(by: -1) == nil)
    #expect(last.advanced(by: 1) == nil)
    #expect(last.advanced(by: .max) == nil)
    #expect(first.advanced(by: .min) == nil)
    #expect(first.advanced(by: 3_652_058) == last)
    #expect(last.advanced(byMonths: 1) == nil)
    #expect(last.advanced(byMonths: .max) == nil)
    #expect(first.advanced(byMonths: .min) == nil)
    #expect(last.week == nil)
    #expect(Day(year: 9999, month: 12, day: 26)?.week?.number == 51)
    #expect(first.week == Week(year: 1, number: 1))
  }

  @Test(arguments: [
    ("2027-01-31", 1, "2027-02-28"), ("2028-01-31", 1, "2028-02-29"),
    ("2027-05-31", -3, "2027-02-28"),
    ("2027-11-15", 3, "2028-02-15"), ("2027-03-15", -3, "2026-12-15"),
    ("2027-03-15", 0, "2027-03-15"),
  ])
  func `months later is clamped to the end of the month`(from: String, months: Int, to: String)
    throws
  {
    let year = try #require(FiscalYear(year: 2027))
    let day = try Day(reading: from, in: year)
    #expect(day.advanced(byMonths: months)?.canonical == to)
  }

  @Test(arguments: [
    ("2027-01-01", 2026, 53), ("2027-01-04", 2027, 1), ("2026-12-28", 2026, 53),
    ("2026-12-27", 2026, 52), ("2025-12-29", 2026, 1), ("2024-12-30", 2025, 1),
    ("2023-01-01", 2022, 52),
    ("2021-01-03", 2020, 53), ("2020-12-31", 2020, 53), ("2008-12-29", 2009, 1),
    ("2005-01-01", 2004, 53),
    ("2010-01-03", 2009, 53), ("2000-01-01", 1999, 52), ("2027-04-05", 2027, 14),
  ])
  func `weeks are those of ISO 8601`(text: String, year: Int, number: Int) throws {
    let day = try Day(reading: text, in: try #require(FiscalYear(year: 2027)))
    let week = try #require(day.week)
    #expect(week.year == year)
    #expect(week.number == number)
    #expect(Week(year: year, number: number) == week)
    #expect(week.firstDay <= day && day <= week.lastDay)
    #expect(week.firstDay.weekday == 1 && week.lastDay.weekday == 7)
  }

  @Test(arguments: [(2020, 53), (2021, 52), (2026, 53), (2027, 52), (2032, 53), (9999, 51)])
  func `a year has 52 weeks or 53, and the last year of the calendar 51`(year: Int, count: Int) {
    #expect(Week.count(in: year) == count)
    #expect(Week(year: year, number: count + 1) == nil)
    #expect(Week(year: year, number: 0) == nil)
    #expect(Week(year: year, number: .max) == nil)
  }

  @Test func `months are counted and compared`() throws {
    let march = try #require(Month(year: 2027, number: 3))
    #expect(march.advanced(by: 10) == Month(year: 2028, number: 1))
    #expect(march.advanced(by: -3) == Month(year: 2026, number: 12))
    #expect(march.advanced(by: .max) == nil)
    #expect(march.advanced(by: .min) == nil)
    #expect(march.distance(to: try #require(Month(year: 2028, number: 1))) == 10)
    #expect(march.firstDay.canonical == "2027-03-01")
    #expect(march.lastDay.canonical == "2027-03-31")
    #expect(march < (try #require(Month(year: 2027, number: 4))))
    #expect(march.firstDay < march.lastDay)
  }

  @Test func `a fiscal year has its own quarters`() throws {
    let year = try #require(FiscalYear(year: 2027, firstMonth: 4))
    #expect(year.firstDay.canonical == "2027-04-01")
    #expect(year.lastDay.canonical == "2028-03-31")
    #expect(year.months.map(\.canonical).first == "2027-04")
    #expect(year.months.map(\.canonical).last == "2028-03")
    #expect(
      year.quarters.map(\.firstDay.canonical) == [
        "2027-04-01", "2027-07-01", "2027-10-01", "2028-01-01",
      ])
    #expect(
      year.quarters.map(\.lastDay.canonical) == [
        "2027-06-30", "2027-09-30", "2027-12-31", "2028-03-31",
      ])
    #expect(year.quarters.flatMap(\.months) == year.months)
    for (index, month) in year.months.enumerated() {
      #expect(year.month(month.number) == month)
      #expect(year.quarter(of: month)?.number == index / 3 + 1)
    }
    #expect(year.quarter(of: try #require(Month(year: 2027, number: 3))) == nil)
    #expect(year.quarter(of: try #require(Month(year: 2028, number: 4))) == nil)
    #expect(year.month(0) == nil && year.month(13) == nil)
    #expect(year.contains(year.firstDay) && year.contains(year.lastDay))
    #expect(!year.contains(try #require(year.lastDay.advanced(by: 1))))
    #expect(FiscalYear(year: 9999, firstMonth: 2) == nil)
    #expect(FiscalYear(year: 9999) != nil)
    #expect(FiscalYear(year: 2027, firstMonth: 13) == nil)
    #expect(FiscalYear(year: .max) == nil)
    #expect(Quarter(of: year, number: 5) == nil)
  }
}
