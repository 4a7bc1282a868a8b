import CommandLanguage
import Quantities
import Text

/// The number of a fiscal year.
struct FiscalYearNumber: ArgumentValue, Hashable {
  static let kind = ValueKind.count
  static let sample = FiscalYearNumber(year: 2027)

  /// The last year of which even one that begins in December is over when the calendar ends.
  private static let latest = 9998

  let year: Int

  private init(year: Int) {
    self.year = year
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let text = words.joined
    let ending = ["年度", "年"].first(where: text.hasSuffix) ?? ""
    let digits = text.dropLast(ending.count)
    guard digits.utf8.count == 4, let year = Int(digits),
      FiscalYear(year: year, firstMonth: 12) != nil
    else {
      throw UsageError(
        "'\(text)' is no year", hint: "Type four digits, as 2027.", at: words.range)
    }
    self.year = year
  }

  /// Plans are made for the year that comes.
  static func next(after day: Day) -> FiscalYearNumber {
    FiscalYearNumber(year: min(day.year + 1, latest))
  }

  func canonical(in vocabulary: any Vocabulary) -> String { fiscalYear(from: nil).canonical }

  func fiscalYear(from month: MonthNumber?) -> FiscalYear {
    guard let fiscalYear = FiscalYear(year: year, firstMonth: month?.number ?? 1) else {
      preconditionFailure("the year was tried with its latest month")
    }
    return fiscalYear
  }
}

/// A month of any year: `Apr`, `4月`.
struct MonthNumber: ArgumentValue, Hashable {
  static let kind = ValueKind.period
  static let sample = MonthNumber(number: 1)

  let number: Int

  private init(number: Int) {
    self.number = number
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let period = try words.read { text throws(ReadingError) in
      try Period(reading: text, in: vocabulary.fiscalYear)
    }
    let hasYear = words.joined.count(where: \.isNumber) > 2
    guard case .month(let month) = period, !hasYear else {
      throw UsageError(
        "'\(words.joined)' is no month", hint: "Type it alone, as Apr or 4月.", at: words.range)
    }
    number = month.number
  }

  func canonical(in vocabulary: any Vocabulary) -> String { Self.names[number - 1] }

  private static let names = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

/// The code of a currency: `CNY`.
struct CurrencyCode: ArgumentValue, Hashable {
  static let kind = ValueKind.currency
  static let sample = CurrencyCode(currency: .cny)

  let currency: Currency

  private init(currency: Currency) {
    self.currency = currency
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    guard let currency = Currency(code: words.joined.uppercased()) else {
      let meant = Currency(written: words.joined)
      throw UsageError(
        "'\(words.joined)' is no code of a currency that is known here",
        hint: meant.map { "Did you mean '\($0.code)'?" } ?? "Type its code, as CNY, USD or EUR.",
        at: words.range)
    }
    self.currency = currency
  }

  func canonical(in vocabulary: any Vocabulary) -> String { currency.code }
}
