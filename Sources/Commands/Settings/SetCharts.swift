import CommandLanguage
import Reports
import Text

/// Chooses what charts and rules are drawn with.
struct SetCharts: SessionCommand {
  static let name = "set charts"
  static let summary: Message = "Chooses what charts and rules are drawn with."
  static let examples = [
    Example("set charts ascii", prints: "Charts: ascii"),
    Example("set charts unicode", prints: "Charts: unicode"),
    Example("set charts off", prints: "Charts: off"),
    Example("set charts auto", prints: "Charts: auto"),
    Example(
      "set charts crayons",
      prints: """
        error: 'crayons' is no word that may stand here
          set charts crayons
                     ^~~~~~~
          Type one of them: auto, unicode, ascii, off.
        """),
  ]

  let choice: ChartsChoice

  init(_ arguments: inout Arguments) throws(UsageError) {
    choice = try arguments.next("signs", "the signs; off shows a chart as the table of its data")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    try workbench.set(.charts) { $0.charts = choice }
  }
}
