import CommandLanguage
import PlanModel
import Quantities
import Text

/// Rows of names or paths and amounts, as spreadsheets copy and save them, or as they are typed.
struct Sheet {
  /// What a row says of a line.
  struct Entry {
    /// The names below the total; none for the total itself.
    let path: [Name]
    let amount: Money
    let details: SheetDetails
    let row: SheetRow
  }

  private(set) var entries: [Entry] = []
  /// The rows that are no lines but add others up.
  private(set) var checks: [SheetCheck] = []
  let currency: Currency
  /// The first row, where it held titles instead of an amount.
  private(set) var header: String?
  /// Where the cells of the rows are that tell something.
  private var titles: SheetTitles?
  /// How many cells stand under no title, and are not read.
  private(set) var untitledCells = 0
  private let separation: SheetSeparation
  private var numbers: [[Name]: Int] = [:]
  private var outline = SheetOutline()

  init(_ rows: [SheetRow], isCSV: Bool = false, in currency: Currency) throws(LineError) {
    self.currency = currency
    separation = SheetSeparation(of: rows, isCSV: isCSV)
    var records = try separation.records(of: rows, in: currency)[...]
    if let first = records.first, try takeTitles(first, others: records.count - 1) {
      records.removeFirst()
    }
    for (record, next) in zip(records, records.dropFirst().map(Optional.some) + [nil]) {
      try located(record.row) { sheet throws(LineError) in try sheet.take(record, before: next) }
    }
    guard !entries.isEmpty else {
      throw LineError("there are no rows to import", hint: form)
    }
  }

  private var form: Message {
    separation == .hand
      ? "A row is a name or path, a tab, comma or colon, and an amount."
      : "A row has a name or path in one cell, and an amount in the next."
  }

  private mutating func located<Value>(
    _ row: SheetRow, _ body: (inout Sheet) throws(LineError) -> Value
  ) throws(LineError) -> Value {
    do throws(LineError) {
      return try body(&self)
    } catch {
      throw LineError(error.message, hint: error.hint, culprit: error.culprit, row: row)
    }
  }

  /// Blames a cell for what is wrong in it.
  private func blaming<Value>(
    _ cell: String, _ body: () throws(LineError) -> Value
  ) throws(LineError) -> Value {
    do throws(LineError) {
      return try body()
    } catch {
      throw LineError(error.message, hint: error.hint, culprit: cell)
    }
  }

  /// Takes a row of titles; false for one that is none.
  private mutating func takeTitles(
    _ record: SheetRecord, others: Int
  ) throws(LineError) -> Bool {
    titles = try located(record.row) { _ throws(LineError) in try SheetTitles(record) }
    guard titles != nil || others > 0 && isHeader(record) else { return false }
    header = record.cells.joined(separator: ", ")
    return true
  }

  /// Two cells are titles if the second does not begin as an amount does.
  private func isHeader(_ record: SheetRecord) -> Bool {
    let cell = record.cell(1)
    guard record.cells.count == 2, let first = cell.first, !SheetAmount.isOne(cell, in: currency)
    else { return false }
    return !first.isNumber && !"+-−¥￥$€£.(（\"".contains(first)
      || cell.contains { $0 == " " } && cell.contains { $0.isLetter }
  }

  private mutating func take(
    _ record: SheetRecord, before next: SheetRecord?
  ) throws(LineError) {
    let name = record.cell(nameColumn)
    guard !isHeading(record, before: next) else {
      _ = outline.place(try path(name), at: record.indentation(of: nameColumn))
      return
    }
    if titles == nil, record.cells.count != 2 { throw wrongCount(record.cells.count) }
    guard !name.isEmpty else { throw LineError("it has no name", hint: form) }
    untitledCells += titles?.untitledCells(of: record) ?? 0
    let amount = try amount(record)
    if titles?.columns[.path] == nil, let total = SheetTotal(name) {
      let start = checks.last?.block.upperBound ?? 0
      checks.append(
        SheetCheck(
          total: total, amount: amount, row: record.row, name: name, block: start..<entries.count))
      return
    }
    let path = try place(name, of: record)
    if let first = numbers.updateValue(record.row.number, forKey: path) {
      throw LineError(
        "row \(first) gives that line already", hint: "Leave one of them out, or add them up.")
    }
    entries.append(
      Entry(path: path, amount: amount, details: try details(record), row: record.row))
  }

  private var nameColumn: Int {
    titles.flatMap { $0.columns[.path] ?? $0.columns[.name] } ?? 0
  }

  /// Whether a row has a name alone, and the next one stands inside it.
  private func isHeading(_ record: SheetRecord, before next: SheetRecord?) -> Bool {
    guard let next, record.cells.count == 1, !record.cell(nameColumn).isEmpty else { return false }
    return next.indentation(of: nameColumn) > record.indentation(of: nameColumn)
  }

  /// The path of a row; where no column holds paths, what is moved to the right is inside a row above.
  private mutating func place(_ name: String, of record: SheetRecord) throws(LineError) -> [Name] {
    let path = try path(name)
    guard titles?.columns[.path] == nil else { return path }
    return outline.place(
      try slashed(name, path), at: record.indentation(of: nameColumn))
  }

  /// A name with slashes as a path, where it begins with the name of a row above.
  private func slashed(_ name: String, _ path: [Name]) throws(LineError) -> [Name] {
    let parts = name.folded.contains("/") ? name.split { "/／".contains($0) } : []
    guard path.count == 1, parts.count > 1, !name.hasPrefix("\"") else { return path }
    var names: [Name] = []
    for part in parts {
      names.append(try joined { () throws(NameError) in try Name(String(part).trimmingBlanks) })
    }
    return numbers[Array(names.prefix(1))] == nil ? path : names
  }

  private func wrongCount(_ count: Int) -> LineError {
    guard count > 1 else { return LineError("it has one cell, not two", hint: form) }
    return LineError(
      "it has \(count) cells, not two",
      hint: "More than two need titles in the first row, as line, amount, owner.")
  }

  private func amount(_ record: SheetRecord) throws(LineError) -> Money {
    try refuseCutAmount(record)
    let cell = value(record.cell(titles.map { $0.columns[.amount] } ?? 1))
    guard !cell.isEmpty else { throw LineError("it has no amount", hint: form) }
    let unit = cell.last?.isNumber == true ? titles?.unit ?? "" : ""
    return try blaming(cell) { () throws(LineError) in
      try SheetAmount.read(cell + unit, in: currency)
    }
  }

  /// Commas in an amount cut it where they keep cells apart: three digits then stand behind it,
  /// where no figure belongs.
  private func refuseCutAmount(_ record: SheetRecord) throws(LineError) {
    guard separation == .sign(","), let titles, let place = titles.columns[.amount],
      titles.takesNoFigure(at: place + 1) || record.cells.count > titles.count
    else { return }
    let amount = record.cell(place)
    let digits = amount.drop { !$0.isNumber }
    let groups = record.cells.dropFirst(place + 1).prefix { cell in
      cell.count == 3 && cell.allSatisfy(\.isNumber)
    }
    guard !groups.isEmpty, (1...3).contains(digits.count), digits.allSatisfy(\.isNumber) else {
      return
    }
    throw LineError(
      "its amount may be '\(amount)' or '\(([amount] + groups).joined(separator: ","))'",
      hint: "Put an amount with commas in it into quotes, or write it without them.",
      culprit: amount)
  }

  private func details(_ record: SheetRecord) throws(LineError) -> SheetDetails {
    let said = (titles?.columns ?? [:]).mapValues { Self.unguarded(value(record.cell($0))) }
    let notes = record.lines(of: titles?.columns[.note]).map { Self.unguarded(value($0)) }
    return try SheetDetails(said.filter { !$0.value.isEmpty }, notes: notes)
  }

  /// A cell that is no name has no use for its quotes.
  private func value(_ cell: String) -> String {
    separation.takesQuotes ? cell : SheetCells.unquoted(cell).trimmingBlanks
  }

  /// A text without the apostrophe that keeps spreadsheets from running it.
  private static func unguarded(_ text: String) -> String {
    guard text.hasPrefix("'"), let next = text.dropFirst().first, "=+-@＝＋－＠".contains(next)
    else { return text }
    return String(text.dropFirst())
  }

  private func path(_ text: String) throws(LineError) -> [Name] {
    var names: [Name] = []
    for part in Self.word(separation.takesQuotes ? Self.unguarded(text) : text).path {
      names.append(
        try blaming(text) { () throws(LineError) in
          try joined { () throws(NameError) in try Name(part) }
        })
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

extension Sheet {
  /// What the rows add up to that stand inside no other row.
  var sum: Money {
    entries.contains { !$0.path.isEmpty } ? Self.sum(of: entries[...]) : entries[0].amount
  }

  /// What some of them add up to, more than the limit as the limit.
  static func sum(of entries: ArraySlice<Entry>) -> Money {
    let paths = Set(entries.map(\.path)).subtracting([[]])
    let outer = entries.filter { entry in
      paths.contains(entry.path)
        && !(1..<max(entry.path.count, 1)).contains { paths.contains(Array(entry.path.prefix($0))) }
    }
    let sum = outer.reduce(Int128(0)) { $0 + Int128($1.amount.minorUnits) }
    return Money(minorUnits: Int64(clamping: sum))
  }

  /// The titles of columns of which nothing was taken.
  var unread: [String] { titles?.unread ?? [] }
}
