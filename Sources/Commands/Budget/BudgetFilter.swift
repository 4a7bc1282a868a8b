import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Picks lines by what stands in a column: `where owner Li Na`, `where category none`.
struct BudgetFilter: ArgumentValue {
  static let kind = ValueKind.filter(columns: BudgetColumn.allCases.map(\.rawValue))
  static let extent = Extent.phrase
  static let sample = BudgetFilter(column: .amount, wanted: nil)

  let column: BudgetColumn
  /// What the column holds; nil where limits stand behind the column instead.
  let wanted: Wanted?

  /// What a column may hold.
  enum Wanted: Hashable {
    case nothing
    case text(String)
    case figure(Limit)
    case line(LinePath)
    case status(LineStatus)
    case kind(LineKind)
  }

  private init(column: BudgetColumn, wanted: Wanted?) {
    self.column = column
    self.wanted = wanted
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    column = try BudgetColumn(reading: words.prefix(1), in: vocabulary)
    let value = words.dropFirst()
    if value.isEmpty {
      wanted = nil
    } else if value.isKeyword(.none) {
      wanted = .nothing
    } else {
      wanted = try Wanted(value, in: column, vocabulary)
    }
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    switch wanted {
    case nil: column.rawValue
    case .nothing: "\(column.rawValue) \(Keyword.none.rawValue)"
    case .text(let text): "\(column.rawValue) \(Quoting.quoted(text))"
    case .figure(let figure): "\(column.rawValue) \(figure.canonical(in: vocabulary))"
    case .line(let line): "\(column.rawValue) \(line.path)"
    case .status(let status): "\(column.rawValue) \(status.rawValue)"
    case .kind(let kind): "\(column.rawValue) \(kind.rawValue)"
    }
  }

  /// Whether a row has what is wanted, and lies between the limits.
  func fits(_ row: BudgetRow, over: Limit?, under: Limit?) -> Bool {
    let cell = row.cell(column)
    if let over, !(cell.compared(with: over).map { $0 > 0 } ?? false) { return false }
    if let under, !(cell.compared(with: under).map { $0 < 0 } ?? false) { return false }
    switch wanted {
    case nil: return over != nil || under != nil || cell != .empty
    case .nothing: return cell == .empty
    case .text(let text): return cell.holds(text)
    case .figure(let figure): return cell.compared(with: figure) == 0
    case .line(let line): return row.line.id == line.id
    case .status(let status): return row.attribution.status == status
    case .kind(let kind): return LineKind(row.line) == kind
    }
  }
}

extension BudgetColumn {
  /// What the column is compared with; nil where it holds words.
  var figure: FigureKind? {
    switch self {
    case .amount, .unallocated, .baseline, .change: .amount
    case .share: .percent
    case .return: .rate
    case .line, .kind, .owner, .category, .status, .source: nil
    }
  }
}

extension BudgetFilter.Wanted {
  /// Reads a value as the column holds it.
  fileprivate init(
    _ value: ArraySlice<Word>, in column: BudgetColumn, _ vocabulary: any Vocabulary
  ) throws(UsageError) {
    switch column {
    case .amount, .share, .unallocated, .baseline, .change:
      self = .figure(try Limit(reading: value, in: vocabulary))
    case .line: self = .line(try LinePath(reading: value, in: vocabulary))
    case .status: self = .status(try LineStatus(reading: value, in: vocabulary))
    case .kind: self = .kind(try LineKind(reading: value, in: vocabulary))
    case .return: self = .figure(.rate(try ReturnRate(reading: value, in: vocabulary)))
    case .owner, .category, .source: self = .text(value.joined)
    }
  }
}

extension Cell {
  /// Whether the cell is that text, whatever its width and case.
  fileprivate func holds(_ text: String) -> Bool {
    switch self {
    case .text(let own): own.folded == text.folded
    case .message(let own): own.key.folded == text.folded
    case .empty, .unknown, .marked, .money, .share, .count, .returnRate, .measure, .number, .score,
      .day,
      .change, .numberChange, .shareChange, .rounded, .uncertain, .written:
      false
    }
  }
}
