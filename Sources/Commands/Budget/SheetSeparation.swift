import Quantities
import Text

/// What keeps the cells of a sheet's rows apart.
enum SheetSeparation: Hashable {
  /// As cells are copied from a spreadsheet.
  case tab
  /// As RFC 4180 has it, with a comma, or with the sign that a spreadsheet puts in its place.
  case sign(Unicode.Scalar)
  /// As a person types a row: blanks or a comma before the amount.
  case hand

  /// Looks at all rows for tabs, else at the first for what separates its titles; a file that is
  /// called a CSV file is one.
  init(of rows: [SheetRow], isCSV: Bool) {
    let first = rows.first { !$0.text.trimmingBlanks.isEmpty }?.text ?? ""
    let hasTabs = rows.contains { $0.text.utf8.contains(UInt8(ascii: "\t")) }
    if isCSV {
      self = .sign(Self.commonest(in: first))
    } else if hasTabs {
      self = .tab
    } else {
      let sign = Self.commonest(in: first)
      let cells = SheetCells.separated(first, by: sign) ?? []
      self = SheetTitles.areTitles(cells) ? .sign(sign) : .hand
    }
  }

  private static let signs: [Unicode.Scalar] = [",", ";", "\t"]

  /// The sign that cuts a row into the most cells.
  private static func commonest(in text: String) -> Unicode.Scalar {
    let counts = signs.map { SheetCells.separated(text, by: $0)?.count ?? 0 }
    let most = counts.max() ?? 0
    return signs[counts.firstIndex(of: most) ?? 0]
  }

  /// Whether a cell in quotes has lost them already.
  var takesQuotes: Bool {
    if case .sign = self { true } else { false }
  }
}

extension SheetSeparation {
  /// The rows with their cells, without those that are empty.
  func records(
    of rows: [SheetRow], in currency: Currency
  ) throws(LineError) -> [SheetRecord] {
    try allRecords(of: rows, in: currency).filter { !$0.cells.isEmpty }
  }

  /// The rows with their cells.
  func allRecords(
    of rows: [SheetRow], in currency: Currency
  ) throws(LineError) -> [SheetRecord] {
    var records: [SheetRecord] = []
    var open: (row: SheetRow, lines: Int)?
    for row in rows {
      let joined = open.map { $0.row.joined(with: row) } ?? row
      if let cells = try cells(of: joined, in: currency) {
        records.append(SheetRecord(joined, cells))
        open = nil
      } else {
        open = (joined, (open?.lines ?? 0) + 1)
        guard let lines = open?.lines, lines < Self.mostLines else { break }
      }
    }
    if let open { throw Self.unclosed(open.row) }
    return records
  }

  /// How many lines one cell may hold: a quote that nobody closed would take the whole file.
  private static let mostLines = 64

  private static func unclosed(_ row: SheetRow) -> LineError {
    let first = row.text.prefix { $0 != "\n" }
    return LineError(
      "the quotes that open in it do not close",
      hint: "Close them, or double a quote that belongs to the text.",
      row: SheetRow(file: row.file, number: row.number, text: String(first)))
  }

  /// Nil where quotes are still open at the end.
  private func cells(of row: SheetRow, in currency: Currency) throws(LineError) -> [String]? {
    switch self {
    case .sign(let sign): return SheetCells.separated(row.text, by: sign)
    case .tab where row.text.utf8.contains(UInt8(ascii: "\t")):
      return row.text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    case .tab, .hand:
      do throws(LineError) {
        return try SheetCells.typed(row.text) { SheetAmount.isOne($0, in: currency) }
      } catch {
        throw LineError(error.message, hint: error.hint, row: row)
      }
    }
  }
}
