import Quantities
import Seeds
import Testing

struct PeriodTests {
  static let calendar = FiscalYear(year: 2027)!
  static let april = FiscalYear(year: 2027, firstMonth: 4)!
  static let today = Day(year: 2027, month: 3, day: 12)!

  @Test(arguments: [
    ("2027", "2027", "2027-01-01", "2027-12-31"), ("2028", "2028", "2028-01-01", "2028-12-31"),
    ("FY2027", "2027", "2027-01-01", "2027-12-31"), ("2027年", "2027", "2027-01-01", "2027-12-31"),
    ("2027Q3", "2027Q3", "2027-07-01", "2027-09-30"),
    ("2027-q3", "2027Q3", "2027-07-01", "2027-09-30"),
    ("Q3", "2027Q3", "2027-07-01", "2027-09-30"), ("Ｑ３", "2027Q3", "2027-07-01", "2027-09-30"),
    ("第3季度", "2027Q3", "2027-07-01", "2027-09-30"), ("三季度", "2027Q3", "2027-07-01", "2027-09-30"),
    ("第三季度", "2027Q3", "2027-07-01", "2027-09-30"),
    ("2028年第一季度", "2028Q1", "2028-01-01", "2028-03-31"),
    ("2027-03", "2027-03", "2027-03-01", "2027-03-31"),
    ("Mar", "2027-03", "2027-03-01", "2027-03-31"),
    ("march", "2027-03", "2027-03-01", "2027-03-31"), ("3月", "2027-03", "2027-03-01", "2027-03-31"),
    ("三月", "2027-03", "2027-03-01", "2027-03-31"), ("十二月", "2027-12", "2027-12-01", "2027-12-31"),
    ("2028年2月", "2028-02", "2028-02-01", "2028-02-29"),
    ("2027W14", "2027W14", "2027-04-05", "2027-04-11"),
    ("W14", "2027W14", "2027-04-05", "2027-04-11"),
    ("2027-W14", "2027W14", "2027-04-05", "2027-04-11"),
    ("第14周", "2027W14", "2027-04-05", "2027-04-11"),
    ("第五十二周", "2027W52", "2027-12-27", "2028-01-02"),
    ("2026W53", "2026W53", "2026-12-28", "2027-01-03"),
    ("2027-03-12", "2027-03-12", "2027-03-12", "2027-03-12"),
    ("12月31日", "2027-12-31", "2027-12-31", "2027-12-31"),
    ("12月31号", "2027-12-31", "2027-12-31", "2027-12-31"),
    ("十二月三十一日", "2027-12-31", "2027-12-31", "2027-12-31"),
    ("2028年2月29日", "2028-02-29", "2028-02-29", "2028-02-29"),
    ("today", "2027-03-12", "2027-03-12", "2027-03-12"),
    ("今天", "2027-03-12", "2027-03-12", "2027-03-12"),
    ("today+7d", "2027-03-19", "2027-03-19", "2027-03-19"),
    ("today-2w", "2027-02-26", "2027-02-26", "2027-02-26"),
    ("Today + 20d", "2027-04-01", "2027-04-01", "2027-04-01"),
    ("今天+七天", "2027-03-19", "2027-03-19", "2027-03-19"),
    ("今天＋２周", "2027-03-26", "2027-03-26", "2027-03-26"),
  ])
  func `a period is read`(text: String, canonical: String, first: String, last: String) throws {
    let period = try Period(reading: text, in: Self.calendar, today: Self.today)
    #expect(period.canonical == canonical)
    #expect(period.firstDay.canonical == first)
    #expect(period.lastDay.canonical == last)
    #expect(try Day(reading: text, in: Self.calendar, today: Self.today) == period.firstDay)
    #expect(
      try Day(reading: text, in: Self.calendar, today: Self.today, at: .last) == period.lastDay)
  }

  @Test(arguments: [
    ("2027", "2027-04-01", "2028-03-31"), ("Q4", "2028-01-01", "2028-03-31"),
    ("2027Q4", "2028-01-01", "2028-03-31"), ("Mar", "2028-03-01", "2028-03-31"),
    ("4月", "2027-04-01", "2027-04-30"), ("2027-03", "2027-03-01", "2027-03-31"),
    ("2月29日", "2028-02-29", "2028-02-29"), ("W14", "2027-04-05", "2027-04-11"),
    ("W13", "2027-03-29", "2027-04-04"), ("W12", "2028-03-20", "2028-03-26"),
    ("W1", "2028-01-03", "2028-01-09"),
  ])
  func `without a year a period lies in the fiscal year`(text: String, first: String, last: String)
    throws
  {
    let period = try Period(reading: text, in: Self.april)
    #expect(period.firstDay.canonical == first)
    #expect(period.lastDay.canonical == last)
  }

  static let forms =
    "Write 2027, 2027Q3, Q3, 2027-03, Mar, 3月, 2027W14, 2027-03-12, 12月31日 or today+7d."
  static let years = "The years go from 1 to 9999."

  @Test(arguments: [
    "", "foo", "20", "20270312", "2027-", "2027-3-", "2027-03-12-1", "2027Q", "Q", "W", "第", "第3",
    "FY",
    "FYQ3", "3月x", "Mar 12", "Marx", "12月31日日", "2027-3月12日", "14周", "2027 Q3", "today+", "today+7",
    "today+7h", "today7d", "todayx", "今天+", "3月-12", "Q1234567890", "2027-1234567890", "一", "-5",
  ])
  func `what is no period is refused`(text: String) {
    let found = refusal(of: text) { text throws(ReadingError) in
      try Period(reading: text, in: Self.calendar, today: Self.today)
    }
    #expect(found == Refusal("'\(text)' is not a day or a period", hint: Self.forms, at: text))
  }

  @Test(arguments: [
    ("2027-02-30", "2027-02 has 28 days, and no day 30", "Its last day is 2027-02-28."),
    ("2月29日", "2027-02 has 28 days, and no day 29", "Its last day is 2027-02-28."),
    ("2027-04-31", "2027-04 has 30 days, and no day 31", "Its last day is 2027-04-30."),
    ("2027-04-00", "2027-04 has 30 days, and no day 0", "Its last day is 2027-04-30."),
    ("2027-13", "a year has no month 13", "The months go from 1 to 12."),
    ("0月", "a year has no month 0", "The months go from 1 to 12."),
    ("2027-13-01", "a year has no month 13", "The months go from 1 to 12."),
    ("Q5", "a year has no quarter 5", "The quarters go from 1 to 4."),
    ("2027Q0", "a year has no quarter 0", "The quarters go from 1 to 4."),
    ("2027W53", "the year 2027 has no week 53", "The weeks of 2027 go from 1 to 52."),
    ("2026W54", "the year 2026 has no week 54", "The weeks of 2026 go from 1 to 53."),
    ("W0", "the year 2027 has no week 0", "The weeks of 2027 go from 1 to 52."),
    ("0000", "the calendar has no year 0", years), ("0000-01", "the calendar has no year 0", years),
    ("0000W01", "the calendar has no year 0", years),
    ("0000Q1", "the calendar has no year 0", years),
    ("9999W52", "the year 9999 has no week 52", "The weeks of 9999 go from 1 to 51."),
    ("today+999999999d", "'today+999999999d' is a day outside the calendar", years),
    ("today-999999999w", "'today-999999999w' is a day outside the calendar", years),
  ])
  func `what the calendar lacks is refused with the reason`(
    text: String, message: String, hint: String
  ) {
    let found = refusal(of: text) { text throws(ReadingError) in
      try Period(reading: text, in: Self.calendar, today: Self.today)
    }
    #expect(found == Refusal(message, hint: hint, at: text))
  }

  @Test func `a fiscal year that leaves the calendar is refused`() {
    let found = refusal(of: "9999") { text throws(ReadingError) in
      try Period(reading: text, in: Self.april)
    }
    #expect(found?.message == "the calendar has no year 9999")
  }

  @Test func `today means nothing where no day is given`() {
    let found = refusal(of: "today") { text throws(ReadingError) in
      try Period(reading: text, in: Self.calendar)
    }
    #expect(found?.message == "'today' is not a day or a period")
  }

  @Test(arguments: UInt64(1)...300)
  func `what is written reads back`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let year = FiscalYear(
      year: .random(in: 1...9998, using: &random), firstMonth: .random(in: 1...12, using: &random))!
    let day = Day(number: .random(in: 1...3_652_000, using: &random))!
    let periods: [Period] = [
      .year(year), .quarter(year.quarters.randomElement(using: &random)!), .month(day.month),
      .week(day.week!), .day(day),
    ]
    for period in periods {
      #expect(try Period(reading: period.canonical, in: year) == period)
    }
    #expect(try Day(reading: day.canonical, in: year) == day)
  }
}
