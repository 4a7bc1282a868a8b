import CommandLanguage
import Reports
import Text

/// Sets the columns that answers may take.
struct SetWidth: SessionCommand {
  static let name = "set width"
  static let summary: Message = "Sets the columns that answers may take."
  static let examples = [
    Example("set width 60", prints: "Width: 60"),
    Example(
      "set width wide",
      prints: """
        error: 'wide' is no width: a number from 20 to 1000, or auto
          set width wide
                    ^~~~
          Type 'set width auto' to follow the terminal.
        """),
  ]

  let choice: WidthChoice

  init(_ arguments: inout Arguments) throws(UsageError) {
    choice = try arguments.next("columns", "a number from 20 up, or auto for the terminal's own")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    try workbench.set(.width) { $0.width = choice }
  }
}
