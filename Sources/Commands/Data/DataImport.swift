import CommandLanguage
import PlanModel
import Quantities
import Reports
import Sessions
import Text

/// Takes observed values from a column of a file, or from rows.
struct DataImport: RowsCommand {
  static let name = "data import"
  static let summary: Message =
    "Takes values that were observed from a column of a file, or from rows."
  static let details: [Message] = [
    """
    The plan keeps the values, so the file is not needed again. They are numbers, percents or \
    amounts; samples(NAME) draws from them.
    """,
    """
    A file holds a value a row, or is CSV in UTF-8. Without a file the rows follow, up to an empty \
    line.
    """,
  ]
  static let examples = [
    Example(
      "data import deals from deals.csv column amount",
      prints: """
        Data   Values    Mean   Least     Most  Source
        ─────────────────────────────────────────────────────────
        deals       4  97,500  80,000  120,000  deals.csv, amount
        """),
    Example(
      "data import deals from deals.csv",
      prints: """
        error: its rows have 3 cells, of which one is meant
          data import deals from deals.csv
          ^~~~~~~~~~~
          Say which with 'column', by title or number: deal, amount, discount.
        """),
    Example(
      "data import deals from deals.csv column discount",
      prints: """
        deals.csv:3:1: error: row 3: it has no value in column discount
          B,95000,
          Fill it in, or take the row out.
        """),
  ]

  let data: Name
  let file: FileName?
  let column: ColumnName?

  init(_ arguments: inout Arguments) throws(UsageError) {
    data = try arguments.next("name", "what the data are called")
    file = try arguments.labeled(
      .from, "a file of rows; without one the lines that follow, up to an empty one")
    column = try arguments.labeled(
      .column, as: "title", "the column by its title or number, where there are several")
  }

  var takesRows: Bool { file == nil }

  func change(in context: ScriptContext) throws(LineError) -> RowsChange {
    let plan = context.plan
    let sheet = try DataSheet(
      try rows(in: context), isCSV: file?.isCSV ?? false,
      column: column?.text, in: plan.currency)
    let before = plan.data.id(of: data).map { plan.data[$0] }
    return RowsChange(lines: [RowLine(text: line(for: sheet, in: plan), row: nil)]) { after in
      Report(data: data, from: before, in: after)
    }
  }

  private func rows(in context: ScriptContext) throws(LineError) -> [SheetRow] {
    guard let file else { return SheetRow.numbered(context.rows, of: nil) }
    return try context.sheetRows(of: file)
  }

  /// The command that keeps the values, wherever they come from.
  private func line(for sheet: DataSheet, in plan: Plan) -> String {
    let name = Quoting.quoted(data.text)
    let source = [file?.path, sheet.title].compactMap(\.self).joined(separator: ", ")
    let values = sheet.values.text(in: plan.currency)
    let end = source.isEmpty ? "" : " \(Label.source.rawValue) \"\(Quoting.escaped(source))\""
    return "\(DataSetting.name) \(name) \(Label.to.rawValue) \(values)\(end)"
  }
}
