import CommandLanguage
import Reports
import Text

/// Turns color on or off.
struct SetColor: SessionCommand {
  static let name = "set color"
  static let summary: Message = "Turns color on or off."
  static let examples = [
    Example("set color off", prints: "Color: off"),
    Example("set color on", prints: "Color: on"),
    Example("set color auto", prints: "Color: auto"),
    Example(
      "set color blue",
      prints: """
        error: 'blue' is no word that may stand here
          set color blue
                    ^~~~
          Type one of them: auto, on, off.
        """),
  ]

  let choice: SwitchChoice

  init(_ arguments: inout Arguments) throws(UsageError) {
    choice = try arguments.next(
      "switch", "whether there is color; auto follows the terminal and NO_COLOR")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    try workbench.set(.color) { $0.color = choice }
  }
}
