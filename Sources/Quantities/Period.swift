/// A stretch of the calendar that has a name: a year, a quarter, a month, a week or a day.
package enum Period: Hashable, Sendable {
  case year(FiscalYear)
  case quarter(Quarter)
  case month(Month)
  case week(Week)
  case day(Day)

  /// An end of a period, where one day is asked for.
  package enum Edge: Hashable, Sendable { case first, last }

  package var firstDay: Day {
    switch self {
    case .year(let year): year.firstDay
    case .quarter(let quarter): quarter.firstDay
    case .month(let month): month.firstDay
    case .week(let week): week.firstDay
    case .day(let day): day
    }
  }

  package var lastDay: Day {
    switch self {
    case .year(let year): year.lastDay
    case .quarter(let quarter): quarter.lastDay
    case .month(let month): month.lastDay
    case .week(let week): week.lastDay
    case .day(let day): day
    }
  }

  /// The period's first or last day.
  package func day(at edge: Edge) -> Day {
    switch edge {
    case .first: firstDay
    case .last: lastDay
    }
  }
}
