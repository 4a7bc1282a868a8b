import PlanModel
import Quantities
import Text

/// Rows of which one column holds values.
struct DataSheet {
  private(set) var values = DataValues([], unit: .plain)
  /// What stands over the column; nil where nothing does.
  let title: String?

  /// - Parameter column: the title of the column, or its number; nil where there is but one.
  init(
    _ rows: [SheetRow], isCSV: Bool, column: String?, in currency: Currency
  ) throws(LineError) {
    var records = try Self.records(rows, isCSV: isCSV, in: currency)
    while records.last?.cells.isEmpty == true { records.removeLast() }
    guard let first = records.first else {
      throw LineError(
        "there are no rows to import", hint: "A row is a value, or cells of which one is.")
    }
    let place = try DataColumn(column, in: first, records).place
    let isTitle = (try? DataCell(reading: first.cell(place), in: currency)) == nil
    title = isTitle && !first.cell(place).isEmpty ? first.cell(place) : nil
    var cells: [DataCell] = []
    for record in records.dropFirst(isTitle ? 1 : 0) {
      cells.append(try cell(place, of: record, in: currency))
    }
    guard !cells.isEmpty else {
      throw LineError("there are no values below its title", hint: "Give it a row for each value.")
    }
    values = try DataValues(cells)
  }

  /// A row that is a value as a whole has one cell, whatever signs are in it.
  private static func records(
    _ rows: [SheetRow], isCSV: Bool, in currency: Currency
  ) throws(LineError) -> [SheetRecord] {
    let hasTabs = rows.contains { $0.text.utf8.contains(UInt8(ascii: "\t")) }
    let last = rows.last { !$0.text.trimmingBlanks.isEmpty }?.text ?? ""
    guard isCSV || hasTabs || (try? DataCell(reading: last, in: currency)) == nil else {
      return rows.map { SheetRecord($0, [$0.text]) }
    }
    let separation = SheetSeparation(of: rows, isCSV: isCSV || !hasTabs)
    return try separation.allRecords(of: rows, in: currency)
  }

  private func cell(
    _ place: Int, of record: SheetRecord, in currency: Currency
  ) throws(LineError) -> DataCell {
    let cell = record.cell(place)
    guard !cell.isEmpty else {
      throw LineError(
        "it has no value in column \(title ?? String(place + 1))",
        hint: "Fill it in, or take the row out.", row: record.row)
    }
    do throws(LineError) {
      return try DataCell(reading: cell, in: currency)
    } catch {
      throw LineError(error.message, hint: error.hint, culprit: cell, row: record.row)
    }
  }
}

/// The column that is meant.
private struct DataColumn {
  let place: Int

  init(_ typed: String?, in first: SheetRecord, _ records: [SheetRecord]) throws(LineError) {
    let count = records.map(\.cells.count).max() ?? 0
    guard let typed else {
      guard count == 1 else { throw Self.several(first, count) }
      place = 0
      return
    }
    let titled = first.cells.firstIndex { $0.folded == typed.folded }
    let numbered = Int(typed).flatMap { (1...count).contains($0) ? $0 - 1 : nil }
    guard let place = titled ?? numbered else {
      throw LineError(
        "there is no column '\(typed)'", hint: Self.columns(first, count), culprit: typed)
    }
    self.place = place
  }

  private static func several(_ first: SheetRecord, _ count: Int) -> LineError {
    LineError("its rows have \(count) cells, of which one is meant", hint: columns(first, count))
  }

  private static func columns(_ first: SheetRecord, _ count: Int) -> Message {
    "Say which with 'column', by title or number: \(first.cells.joined(separator: ", "))."
  }
}
