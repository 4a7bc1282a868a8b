import CommandLanguage
import PlanModel
import Quantities
import Text

/// Rows of a name or path and an amount, as they are copied from a spreadsheet.
struct Sheet {
  struct Row {
    let path: [Name]
    let amount: Money
  }

  let rows: [Row]
  let currency: Currency
  /// The first row, where it held titles instead of an amount.
  let header: String?

  /// Reads rows of two cells with a tab between them.
  init(_ lines: [String], in currency: Currency) throws(LineError) {
    self.currency = currency
    var rows: [Row] = []
    var header: String?
    for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      do throws(LineError) {
        rows.append(try Self.row(line, in: currency))
      } catch {
        let typed = line.replacing("\t", with: "⇥")
        guard index == 0, Self.mayBeHeader(line), lines.count > 1 else {
          throw LineError("row \(index + 1), '\(typed)': \(error.message)", hint: error.hint)
        }
        header = typed
      }
    }
    guard !rows.isEmpty else {
      throw LineError("there are no rows to import", hint: Self.form)
    }
    self.rows = rows
    self.header = header
  }

  private static let form: Message = "A row is a name or path, a tab, and an amount."

  private static func row(_ line: String, in currency: Currency) throws(LineError) -> Row {
    let cells = cells(of: line)
    guard cells.count == 2, let name = cells.first, !name.isEmpty else {
      throw LineError(
        cells.count == 1 ? "it has one cell, not two" : "it has \(cells.count) cells, not two",
        hint: form)
    }
    let amount = try joined { () throws(ReadingError) in
      try Money(readingPositive: cells[1], in: currency)
    }
    return Row(path: try names(name), amount: amount)
  }

  /// The cells without empty ones at the end, which a selection often takes along.
  private static func cells(of line: String) -> [String] {
    var cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      .map { String($0).trimmingBlanks }
    while cells.last == "" { cells.removeLast() }
    return cells
  }

  /// A first row is one of titles if its second cell does not begin as an amount does.
  private static func mayBeHeader(_ line: String) -> Bool {
    let cells = cells(of: line)
    guard cells.count == 2, let first = cells[1].first else { return false }
    return !first.isNumber && !"+-−¥￥$€£.".contains(first)
      || cells[1].contains { $0 == " " } && cells[1].contains { $0.isLetter }
  }

  private static func names(_ text: String) throws(LineError) -> [Name] {
    var names: [Name] = []
    for part in Word(text, at: 0..<text.utf8.count).path {
      names.append(try joined { () throws(NameError) in try Name(part) })
    }
    return names
  }
}
