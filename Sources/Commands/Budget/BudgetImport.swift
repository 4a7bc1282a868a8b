import CommandLanguage
import PlanModel
import Quantities
import Reports
import Sessions
import Text

/// Makes or sets lines from rows of a sheet.
struct BudgetImport: RowsCommand {
  static let name = "budget import"
  static let summary: Message = "Makes or sets lines from rows of a name or path and an amount."
  static let examples = [
    Example("budget import from last-year.tsv", prints: "2 rows imported, 90,000 in all."),
    Example(
      "budget import from last-year.tsv under emerging", prints: "2 rows imported, 90,000 in all."),
    Example(
      "budget import from nothing.tsv",
      prints: """
        error: cannot open 'nothing.tsv': there is no such file or folder
          budget import from nothing.tsv
                             ^~~~~~~~~~~
        """),
  ]

  let file: FileName?
  let parent: LinePath?

  init(_ arguments: inout Arguments) throws(UsageError) {
    file = try arguments.labeled(
      .from, "a file of rows; without one the lines that follow, up to an empty one")
    parent = try arguments.labeled(.under, "where the rows go; the total if none is given")
  }

  var takesRows: Bool { file == nil }

  func change(in context: ScriptContext) throws(LineError) -> (lines: [RowLine], answer: Report) {
    let sheet = try Sheet(try rows(in: context), in: context.plan.currency)
    let lines = sheet.commands(under: parent?.id ?? .total, in: context.plan.budget)
    return (lines, sheet.summary)
  }

  private func rows(in context: ScriptContext) throws(LineError) -> [SheetRow] {
    guard let file else { return SheetRow.numbered(context.rows, of: nil) }
    let script = try context.read(file.path)
    if let line = script.strangeLine { throw LineError(line) }
    return SheetRow.numbered(script.lines, of: script.file)
  }
}

extension Sheet {
  fileprivate var summary: Report {
    let count = entries.count
    let counted: Message = count == 1 ? "1 row imported" : "\(count) rows imported"
    var report = Report(.note("\(counted), \(sum) in all."))
    if let header { report.append(.note("The first row was taken for titles: \(header)")) }
    return report
  }
}
