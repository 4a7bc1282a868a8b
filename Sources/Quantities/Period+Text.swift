extension Period {
  /// Reads a period, of the fiscal year where the text names none: `2027`, `Q3`, `2027-03`, `Mar`,
  /// `3月`, `2027W14`, `12月31日`, `today+7d`.
  ///
  /// Quarters are fiscal, and so is a year: it begins with the same month as the one given.
  package init(
    reading text: String, in fiscalYear: FiscalYear, today: Day? = nil
  ) throws(ReadingError) {
    var reader = PeriodReader(text, in: fiscalYear, today: today)
    self = try reader.period()
  }

  /// The period as it can be read again.
  package var canonical: String {
    switch self {
    case .year(let year): year.canonical
    case .quarter(let quarter): quarter.canonical
    case .month(let month): month.canonical
    case .week(let week): week.canonical
    case .day(let day): day.canonical
    }
  }
}

extension Day {
  /// Reads a day, or the edge of a longer period; without a year it is one of the fiscal year.
  package init(
    reading text: String, in fiscalYear: FiscalYear, today: Day? = nil,
    at edge: Period.Edge = .first
  ) throws(ReadingError) {
    self = try Period(reading: text, in: fiscalYear, today: today).day(at: edge)
  }

  /// The day as it can be read again: `2027-03-12`.
  package var canonical: String { "\(month.canonical)-\(String(dayOfMonth).leftPadded(to: 2))" }
}

extension Month {
  /// The month as it can be read again: `2027-03`.
  package var canonical: String {
    "\(String(year).leftPadded(to: 4))-\(String(number).leftPadded(to: 2))"
  }
}

extension Week {
  /// The week as it can be read again: `2027W14`.
  package var canonical: String {
    "\(String(year).leftPadded(to: 4))W\(String(number).leftPadded(to: 2))"
  }
}

extension FiscalYear {
  /// The year as it can be read again: `2027`.
  package var canonical: String { String(year).leftPadded(to: 4) }
}

extension Quarter {
  /// The quarter as it can be read again: `2027Q3`.
  package var canonical: String { "\(fiscalYear.canonical)Q\(number)" }
}
