import CommandLanguage
import Reports
import Text

/// What programs get that read answers: the forms of '--format' and of files.
enum FormatsPage {
  /// The words that help finds it by.
  static let words: Set<String> = ["format", "formats", "json", "格式"]

  static let report = Report([
    .heading("Answers for other programs"),
    .note(
      """
      '\("--format json")' writes an object on one line for each command: \("command"), \("ok"), \
      and \("report") with its parts, or \("error"). 'output \("report.json")' writes the same into a \
      file.
      """),
    .table(kinds),
    .note(
      """
      Keys and words are English in every language. Money is a number in units of the currency, a \
      share a part of 1, a return what 1 brings; a day is text as 2027-03-31, a ratio as 5:3:2. \
      What is missing is \("null").
      """),
    .note(
      """
      An error has \("message") and \("hint"); in a file also \("file"), \("line") and \
      \("column"), and in a file that others run \("chain") with their places.
      """),
    .note(
      """
      '\("--format csv")' writes the tables, trees and charts alone, each below its keys, with an \
      empty line between them; errors go to standard error.
      """),
    .note("Examples:"),
    .code(
      examples.flatMap { ["$ " + $0.line] + $0.output.split(separator: "\n").map(String.init) }),
  ])

  private static let kinds = Table(
    columns: [Column("kind", "Kind"), Column("keys", "Keys")],
    rows: [
      row(["heading", "note"], ["text"]), row(["code"], ["lines"]),
      row(["value"], ["name", "value"]), row(["table"], ["title", "columns", "rows", "totals"]),
      row(["tree"], ["title", "columns", "rows", "path", "depth"]),
      row(["chart"], ["title", "form", "columns", "rows"]),
    ])

  private static func row(_ kinds: [String], _ keys: [String]) -> Table.Row {
    .init([.text(kinds.joined(separator: ", ")), .text(keys.joined(separator: ", "))])
  }

  private static let examples = [
    Example(
      "planbench --format json --command 'budget total 9; budget phase total 2:1:1:1'",
      prints: """
        {"command":"budget total","ok":true,"report":[{"kind":"table","columns":["line","before","after"],"rows":[{"line":"total","before":0.00,"after":9.00}]}]}
        {"command":"budget phase","ok":true,"report":[{"kind":"table","columns":["line","Q1","Q2","Q3","Q4"],"rows":[{"line":"total","Q1":3.60,"Q2":1.80,"Q3":1.80,"Q4":1.80}]}]}
        """),
    Example(
      "planbench --format json --command 'budget show nowhere'",
      prints: """
        {"command":"budget show nowhere","ok":false,"error":{"column":13,"message":"there is no line 'nowhere'","hint":"'budget show' lists the lines, 'budget add' makes one."}}
        Nothing was kept.
        """),
  ]
}
