import CommandLanguage
import Text

/// A row of a sheet as it was given, and where it stands.
struct SheetRow: Hashable, Sendable {
  /// The file as a person finds it; nil for rows that followed their command.
  let file: String?
  /// Of its first line, counted from one, empty ones too.
  let number: Int
  /// One line, or several where quotes of a CSV file hold line ends.
  let text: String

  /// The row with a sign for each tab and line end.
  var shown: String { text.replacing("\t", with: "⇥").replacing("\n", with: "⏎") }

  static func numbered(_ lines: [String], of file: String?) -> [SheetRow] {
    lines.enumerated().map { SheetRow(file: file, number: $0.offset + 1, text: $0.element) }
  }

  func joined(with next: SheetRow) -> SheetRow {
    SheetRow(file: file, number: number, text: text + "\n" + next.text)
  }
}

/// A row cut into its cells.
struct SheetRecord {
  let row: SheetRow
  /// Without blanks around each, and without empty ones at the end, which a selection often takes
  /// along.
  let cells: [String]
  /// The cells with the line ends in them.
  private let texts: [String]
  /// How far each cell is moved to the right.
  private let indentations: [Int]

  init(_ row: SheetRow, _ cells: [String]) {
    self.row = row
    texts = cells
    indentations = cells.map { $0.prefix { $0.isWhitespace }.displayWidth }
    var cells = cells.map { $0.replacing("\n", with: " ").trimmingBlanks }
    while cells.last == "" { cells.removeLast() }
    self.cells = cells
  }

  /// The cell in a column; empty where the row is too short.
  func cell(_ column: Int?) -> String {
    guard let column, cells.indices.contains(column) else { return "" }
    return cells[column]
  }

  /// What the lines of a cell say, as notes that were exported together.
  func lines(of column: Int?) -> [String] {
    guard let column, texts.indices.contains(column) else { return [] }
    return texts[column].split(separator: "\n").map { String($0).trimmingBlanks }
      .filter { !$0.isEmpty }
  }

  func indentation(of column: Int) -> Int {
    indentations.indices.contains(column) ? indentations[column] : 0
  }
}

extension ScriptContext {
  /// The rows of a file, which is text in UTF-8.
  func sheetRows(of file: FileName) throws(LineError) -> [SheetRow] {
    let script = try read(file.path)
    let rows = SheetRow.numbered(script.lines, of: script.file)
    if let line = script.strangeLine {
      throw Self.noText(SheetRow(file: script.file, number: line.number, text: line.text))
    }
    if let row = rows.first(where: { $0.text.utf8.contains(0) }) {
      // UTF-16 without its mark reads as text with NUL behind each letter.
      throw row.text.utf8.dropFirst().first == 0 || row.text.utf8.first == 0
        ? Self.noText(row) : Self.holdsNUL(row)
    }
    return rows
  }

  private static func holdsNUL(_ row: SheetRow) -> LineError {
    let place = row.text.utf8.prefix { $0 != 0 }
    let character = String(decoding: place, as: UTF8.self).count + 1
    return LineError(
      "its character \(character) is a NUL byte, which stands for nothing",
      hint: "Take it out, or save the sheet anew; in Excel, as 'CSV UTF-8'.", row: row)
  }

  private static func noText(_ row: SheetRow) -> LineError {
    LineError(
      "it is not written in UTF-8",
      hint: "Save the file as UTF-8 and import it again; in Excel, as 'CSV UTF-8'.", row: row)
  }
}

extension FileName {
  /// Whether its name says that its rows have separated cells.
  var isCSV: Bool { path.folded.hasSuffix(".csv") }
}
