import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Says which days a period has; a line that is only a period means this command.
struct PeriodDays: PlanQuery {
  static let name = "period"
  static let summary: Message =
    "Shows the days of a period, and of its parts; '2027Q3' or '2027-03' alone asks for it, too."
  static let examples = [
    Example(
      "2027Q3",
      prints: """
        Period   First day   Last day    Days
        ─────────────────────────────────────
        2027-07  2027-07-01  2027-07-31    31
        2027-08  2027-08-01  2027-08-31    31
        2027-09  2027-09-01  2027-09-30    30
        ─────────────────────────────────────
        2027Q3   2027-07-01  2027-09-30    92
        """),
    Example(
      "2027-04",
      prints: """
        Period   First day   Last day    Days
        ─────────────────────────────────────
        2027W13  2027-04-01  2027-04-04     4
        2027W14  2027-04-05  2027-04-11     7
        2027W15  2027-04-12  2027-04-18     7
        2027W16  2027-04-19  2027-04-25     7
        2027W17  2027-04-26  2027-04-30     5
        ─────────────────────────────────────
        2027-04  2027-04-01  2027-04-30    30

        It begins in 2027Q2.
        """),
    Example(
      "period 2027", after: ["plan new school year 2027 begin Sep"],
      prints: """
        Period  First day   Last day    Days
        ────────────────────────────────────
        2027Q1  2027-09-01  2027-11-30    91
        2027Q2  2027-12-01  2028-02-29    91
        2027Q3  2028-03-01  2028-05-31    92
        2027Q4  2028-06-01  2028-08-31    92
        ────────────────────────────────────
        2027    2027-09-01  2028-08-31   366
        """),
    Example(
      "2027W14",
      prints: """
        Period   First day   Last day    Days
        ─────────────────────────────────────
        2027W14  2027-04-05  2027-04-11     7

        It begins in 2027Q2.
        """),
    Example(
      "period 3月31日",
      prints: """
        Period      First day   Last day    Days
        ────────────────────────────────────────
        2027-03-31  2027-03-31  2027-03-31     1

        It begins in 2027Q1.
        """),
    Example(
      "2027Q5",
      prints: """
        error: a year has no quarter 5
          2027Q5
          ^~~~~~
          The quarters go from 1 to 4.
        """),
  ]

  let period: Period

  init(_ arguments: inout Arguments) throws(UsageError) {
    period = try arguments.next("period", "a year, quarter, month, week or day")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let rows = period.parts.map { Self.row($0, from: $1, to: $2) }
    let whole = Self.row(period, from: period.firstDay, to: period.lastDay, isTotal: !rows.isEmpty)
    var report = Report(.table(Table(columns: Self.columns, rows: rows + [whole])))
    if let quarter = plan.fiscalYear.quarter(of: period.firstDay.month), period.isShort {
      report.append(.note("It begins in \(quarter.canonical)."))
    }
    return report
  }

  private static let columns = [
    Column("period", "Period"), Column("first", "First day"), Column("last", "Last day"),
    Column("days", "Days"),
  ]

  private static func row(
    _ period: Period, from first: Day, to last: Day, isTotal: Bool = false
  ) -> Table.Row {
    .init(
      [.text(period.canonical), .day(first), .day(last), .count(first.distance(to: last) + 1)],
      isTotal: isTotal)
  }
}

extension Period {
  /// The next smaller periods, each with the days that it has inside this one.
  fileprivate var parts: [(period: Period, first: Day, last: Day)] {
    switch self {
    case .year(let year): Self.whole(year.quarters.map(Period.quarter))
    case .quarter(let quarter): Self.whole(quarter.months.map(Period.month))
    case .month(let month): Self.weeks(of: month)
    case .week, .day: []
    }
  }

  private static func whole(_ periods: [Period]) -> [(Period, Day, Day)] {
    periods.map { ($0, $0.firstDay, $0.lastDay) }
  }

  private static func weeks(of month: Month) -> [(Period, Day, Day)] {
    let first = month.firstDay
    return stride(from: 1 - first.weekday, to: month.dayCount, by: 7).compactMap { offset in
      guard let day = first.advanced(by: max(offset, 0)), let week = day.week else { return nil }
      return (.week(week), max(week.firstDay, first), min(week.lastDay, month.lastDay))
    }
  }

  /// Whether the quarter that a period lies in says more of it.
  fileprivate var isShort: Bool {
    switch self {
    case .year, .quarter: false
    case .month, .week, .day: true
    }
  }
}
