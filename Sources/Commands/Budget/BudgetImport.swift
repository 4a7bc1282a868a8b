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
  static let details: [Message] = [
    """
    Paste rows from a spreadsheet such as Excel behind it, or type them, as 'events, 80,000'; an \
    empty line ends them.
    """,
    """
    A file holds such rows, or is CSV in UTF-8, with commas or semicolons, as spreadsheets save \
    it and as 'output FILE.csv' exports 'budget show'.
    """,
    """
    Dots in a name make a path, as core.events; a name in quotes may hold them. A parent without \
    a row gets what is inside it.
    """,
    """
    Titles in the first row say which columns are read: path, line, amount, owner, category, \
    status, return, source, note; or 名称, 项目, 金额, 预算, 负责人, 类别, 状态, 来源, 备注.
    """,
    """
    Amounts come in as fixed ones. A line that has its amount already stays what it is, also a \
    share, where nothing beside and above it changes.
    """,
    """
    Rows called \(SheetTotal.words.joined(separator: ", ")), or that end in \
    \(SheetTotal.partWords.joined(separator: ", ")), are no lines: they are compared with the \
    rows that they add up. In quotes where rows are typed or pasted, or in a column titled 'path', \
    they are lines.
    """,
  ]
  static let examples = [
    Example(
      "budget import from last-year.tsv",
      prints: """
        2 rows imported, 90,000 in all; new lines: 2.
        total is over by 40,000; core is over by 50,000.
        """),
    Example(
      "budget import from last-year.tsv under emerging",
      prints: """
        2 rows imported, 90,000 in all; new lines: 3.
        emerging is over by 60,000.
        """),
    Example(
      "budget import from last-year.csv", after: ["plan new Next"],
      prints: """
        3 rows imported, 430,000 in all; new lines: 3.
        The first row was taken for titles: 项目, 金额, 负责人
        '合计' in row 5 is no line: it says 10,000 more than its rows.
        """),
    Example(
      "budget import from lastyear.tsv",
      prints: """
        error: cannot open 'lastyear.tsv': there is no such file or folder
          budget import from lastyear.tsv
                             ^~~~~~~~~~~~
          Did you mean 'last-year.tsv'?
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

  func change(in context: ScriptContext) throws(LineError) -> RowsChange {
    let sheet = try Sheet(
      try rows(in: context), isCSV: file?.isCSV ?? false, in: context.plan.currency)
    let before = context.plan.budget
    let parent = parent?.id ?? .total
    return RowsChange(lines: sheet.commands(under: parent, in: before)) { plan in
      sheet.answer(under: parent, from: before, to: plan.budget)
    }
  }

  private func rows(in context: ScriptContext) throws(LineError) -> [SheetRow] {
    guard let file else { return SheetRow.numbered(context.rows, of: nil) }
    return try context.sheetRows(of: file)
  }
}

extension Sheet {
  /// What was imported, what it leaves or exceeds, and what became of rows that are no lines.
  fileprivate func answer(under parent: LineID, from before: Budget, to after: Budget) -> Report {
    let count = entries.count
    let counted: Message = count == 1 ? "1 row" : "\(count) rows"
    guard after != before else {
      let said: Message = "\(counted) read, \(sum) in all; the budget had them already."
      return Report(([said] + notes).map(Block.note))
    }
    let newLines = after.count - before.count
    let made: Message = newLines > 0 ? "; new lines: \(newLines)" : ""
    return Report(
      [.note("\(counted) imported, \(sum) in all\(made).")]
        + Report.table(of: after.remainders(in: touched(under: parent, in: after)))
        + notes.map(Block.note))
  }
}
