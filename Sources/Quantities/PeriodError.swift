import Text

/// Why a text is not a day or another period.
package enum PeriodError: ExplainedError {
  case unknown(String)
  case noYear(Int)
  case noQuarter(Int)
  case noMonth(Int)
  case noWeek(Int, year: Int)
  case noDay(Int, Month)
  case outside(String)

  package var message: Message {
    switch self {
    case .unknown(let text): "'\(text)' is not a day or a period"
    case .noYear(let year): "the calendar has no year \(year.plain)"
    case .noQuarter(let number): "a year has no quarter \(number)"
    case .noMonth(let number): "a year has no month \(number)"
    case .noWeek(let number, let year): "the year \(year.plain) has no week \(number)"
    case .noDay(let number, let month):
      "\(Period.month(month)) has \(month.dayCount) days, and no day \(number)"
    case .outside(let text): "'\(text)' is a day outside the calendar"
    }
  }

  package var hint: Message? {
    switch self {
    case .unknown:
      "Write 2027, 2027Q3, Q3, 2027-03, Mar, 3月, 2027W14, 2027-03-12, 12月31日 or today+7d."
    case .noYear, .outside: "The years go from 1 to 9999."
    case .noQuarter: "The quarters go from 1 to 4."
    case .noMonth: "The months go from 1 to 12."
    case .noWeek(_, let year):
      "The weeks of \(year.plain) go from 1 to \(Week.count(in: year))."
    case .noDay(_, let month): "Its last day is \(month.lastDay)."
    }
  }
}

extension Int {
  /// The number without grouping, for years.
  fileprivate var plain: String { String(self) }
}
