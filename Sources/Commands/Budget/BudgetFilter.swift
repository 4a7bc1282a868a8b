import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Picks lines by what stands in a column: `where owner Li Na`, `where category none`.
struct BudgetFilter: ArgumentValue {
  static let kind = ValueKind.filter
  static let extent = Extent.phrase
  static let sample = BudgetFilter(column: .amount, wanted: nil)

  let column: BudgetColumn
  /// What the column holds; nil where limits stand behind the column instead.
  let wanted: Wanted?

  /// What a column may hold.
  enum Wanted: Hashable {
    case nothing
    case text(String)
    case amount(Allocation)
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
    } else if column.isNumeric {
      wanted = .amount(try Allocation(reading: value, in: vocabulary))
    } else {
      wanted = .text(value.joined)
    }
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    switch wanted {
    case nil: column.rawValue
    case .nothing: "\(column.rawValue) \(Keyword.none.rawValue)"
    case .text(let text): "\(column.rawValue) \(Quoting.quoted(text))"
    case .amount(let amount): "\(column.rawValue) \(amount.canonical(in: vocabulary))"
    }
  }

  /// Whether a row has what is wanted, and lies between the limits.
  func fits(_ row: BudgetRow, over: Allocation?, under: Allocation?) -> Bool {
    let cell = row.cell(column)
    if let over, !(cell.compared(with: over).map { $0 > 0 } ?? false) { return false }
    if let under, !(cell.compared(with: under).map { $0 < 0 } ?? false) { return false }
    switch wanted {
    case nil: return over != nil || under != nil || cell != .empty
    case .nothing: return cell == .empty
    case .text(let text): return row.texts(column).contains { $0.folded == text.folded }
    case .amount(let amount): return cell.compared(with: amount) == 0
    }
  }
}

extension BudgetColumn {
  var isNumeric: Bool {
    switch self {
    case .amount, .share, .unallocated, .baseline, .change: true
    case .line, .owner, .category, .status, .return, .source, .locked: false
    }
  }
}

extension BudgetRow {
  /// What may be typed for the value in a column of text.
  fileprivate func texts(_ column: BudgetColumn) -> [String] {
    switch cell(column) {
    case .text(let text): column == .line ? [text, path] : [text]
    case .message: column == .status ? status.map { [$0.rawValue, $0.chinese] } ?? [] : ["locked"]
    case .returnRate(let rate): [rate.canonical]
    case .empty, .money, .share, .count, .day, .change: []
    }
  }
}

extension LineStatus {
  fileprivate var chinese: String {
    switch self {
    case .planned: "计划"
    case .committed: "承诺"
    case .optional: "可选"
    }
  }
}
