import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// What orders the lines of one parent: a column, or the amounts of a quarter or month; groups of
/// lines may be ordered by how many there are, too.
enum BudgetOrder: ArgumentValue, Hashable {
  case column(BudgetColumn)
  /// A part of the plan's year, and which of its months belong to it.
  case part(Period, months: Range<Int>)
  case lines

  static let kind = ValueKind.order(columns: BudgetColumn.allCases.map(\.rawValue) + [linesWord])
  static let sample = BudgetOrder.column(.sample)

  static let linesWord = "lines"

  /// A year is what the lines have in all.
  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let text = words.joined
    switch Synonyms.choice(text.folded) ?? text.folded {
    case "year": self = .column(.amount)
    case Self.linesWord: self = .lines
    default:
      let part = try Self.part(called: text, at: words.range, in: vocabulary)
      self = if let part { part } else { .column(try BudgetColumn(reading: words, in: vocabulary)) }
    }
  }

  /// Nil for a text that is no period of the calendar.
  private static func part(
    called text: String, at range: Range<Int>, in vocabulary: any Vocabulary
  ) throws(UsageError) -> BudgetOrder? {
    let year = vocabulary.fiscalYear
    do {
      let period = try Period(reading: text, in: year)
      if period == .year(year) { return .column(.amount) }
      if let months = year.places(of: period) { return .part(period, months: months) }
    } catch {
      guard case .period(let cause) = error.cause, case .unknown = cause else {
        throw UsageError(error, at: range)
      }
      return nil
    }
    throw UsageError(
      "'\(text)' is no quarter or month of the plan's year",
      hint: "Name one of them, as Q3 or Mar.", at: range)
  }

  func canonical(in vocabulary: any Vocabulary) -> String { canonical }

  /// The same in every plan.
  var canonical: String {
    switch self {
    case .column(let column): column.rawValue
    case .part(let period, _): period.canonical
    case .lines: Self.linesWord
    }
  }

  var column: BudgetColumn? {
    if case .column(let column) = self { column } else { nil }
  }

  /// What a line is ordered by; the amounts of the months are those of lines.
  func cell(of row: BudgetRow, _ months: [LineID: [Money]]) -> Cell {
    switch self {
    case .column(let column): row.cell(column)
    case .part(_, let part):
      months[row.line.id].map { .money($0[part].reduce(.zero, +)) } ?? .empty
    case .lines: .empty
    }
  }
}

extension FiscalYear {
  /// Which of the year's months a quarter or a month of it has; nil for any other period.
  fileprivate func places(of period: Period) -> Range<Int>? {
    switch period {
    case .quarter(let quarter):
      quarters.firstIndex(of: quarter).map { $0 * 3..<$0 * 3 + 3 }
    case .month(let month): months.firstIndex(of: month).map { $0..<$0 + 1 }
    case .year, .week, .day: nil
    }
  }
}
