import CommandLanguage
import PlanModel
import Quantities
import Text

/// Rows of a name or path and an amount, as they are copied from a spreadsheet.
struct Sheet {
  /// What a row says.
  struct Entry {
    /// The names below the total; none for the total itself.
    let path: [Name]
    let amount: Money
    let row: SheetRow
  }

  private(set) var entries: [Entry] = []
  let currency: Currency
  /// The first row, where it held titles instead of an amount.
  private(set) var header: String?

  /// Reads rows of two cells with a tab between them.
  init(_ rows: [SheetRow], in currency: Currency) throws(LineError) {
    self.currency = currency
    var numbers: [[Name]: Int] = [:]
    for row in rows where !row.isEmpty {
      do throws(LineError) {
        let entry = try Self.entry(row, in: currency)
        if let first = numbers.updateValue(row.number, forKey: entry.path) {
          throw LineError(
            "row \(first) gives that line already", hint: "Leave one of them out, or add them up.")
        }
        entries.append(entry)
      } catch {
        guard row.number == 1, Self.mayBeHeader(row), rows.count > 1 else {
          throw LineError(error.message, hint: error.hint, row: row)
        }
        header = row.shown
      }
    }
    guard !entries.isEmpty else {
      throw LineError("there are no rows to import", hint: Self.form)
    }
  }

  private static let form: Message = "A row is a name or path, a tab, and an amount."

  private static func entry(_ row: SheetRow, in currency: Currency) throws(LineError) -> Entry {
    let cells = row.cells
    guard cells.count == 2, let name = cells.first, !name.isEmpty else {
      throw LineError(
        cells.count == 1 ? "it has one cell, not two" : "it has \(cells.count) cells, not two",
        hint: form)
    }
    let amount = try joined { () throws(ReadingError) in
      try Money(readingPositive: cells[1], in: currency)
    }
    return Entry(path: try names(name), amount: amount, row: row)
  }

  /// A first row is one of titles if its second cell does not begin as an amount does.
  private static func mayBeHeader(_ row: SheetRow) -> Bool {
    let cells = row.cells
    guard cells.count == 2, let first = cells[1].first else { return false }
    return !first.isNumber && !"+-−¥￥$€£.".contains(first)
      || cells[1].contains { $0 == " " } && cells[1].contains { $0.isLetter }
  }

  private static func names(_ text: String) throws(LineError) -> [Name] {
    var names: [Name] = []
    for part in word(text).path {
      names.append(try joined { () throws(NameError) in try Name(part) })
    }
    return names.first == Budget.totalName ? Array(names.dropFirst()) : names
  }

  /// The cell as a word of a line, with its quotes; one with blanks outside quotes is a name too.
  private static func word(_ text: String) -> Word {
    let whole = 0..<text.utf8.count
    guard let words = try? Word.words(of: text), words.count == 1, words[0].range == whole else {
      return Word(text, at: whole)
    }
    return words[0]
  }
}
