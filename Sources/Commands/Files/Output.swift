import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Writes the answers that follow to a file instead of the screen.
struct Output: SessionCommand {
  static let name = "output"
  static let summary: Message =
    "Writes answers to a file instead of the screen; the prompt says '(output)'."
  static let details: [Message] = [
    "A .csv file of 'budget show' comes back in by 'budget import from FILE'."
  ]
  static let examples = [
    Example("output report.md", prints: "Answers go to report.md; 'output off' ends that."),
    Example(
      "output off",
      prints: "Answers come to the screen."),
    Example(
      "output /etc/passwd",
      prints: """
        error: cannot write '/etc/passwd': it is outside the working folder
          output /etc/passwd
                 ^~~~~~~~~~~
          A script writes only below the folder that it runs in.
        """),
    Example(
      "output answers.txt as json overwrite",
      prints: "Answers go to answers.txt; 'output off' ends that."),
    Example(
      "output report.txt as markdown",
      prints: "Answers go to report.txt; 'output off' ends that."),
    Example(
      "output lines.md as text",
      prints: "Answers go to lines.md; 'output off' ends that."),
    Example(
      "output lines.txt as csv",
      prints: "Answers go to lines.txt; 'output off' ends that."),
    Example(
      "output plan.xlsx",
      prints: """
        error: answers cannot be written as .xlsx
          output plan.xlsx
                 ^~~~~~~~~
          A spreadsheet opens .csv, and a text program .md.
        """),
    Example(
      "output report.md as html",
      prints: """
        error: 'html' is no word that may stand here
          output report.md as html
                              ^~~~
          Type one of them: text, markdown, json, csv.
        """),
  ]

  let target: OutputTarget
  let format: AnswerFormat?
  let overwrites: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    target = try arguments.next("file", "the file, or off; .md, .json and .csv name its format")
    format = try arguments.labeled(
      .as, as: "format", "the format, where the file's name does not say it")
    overwrites = arguments.flag(.overwrite, "takes the place of a file of that name")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    switch target {
    case .off: workbench.endRedirection()
    case .file(let file): try workbench.redirect(to: file, as: format, overwrite: overwrites)
    }
  }
}
