import CommandLanguage
import Reports
import Text

/// Chooses the language of headings, notes, errors and help.
struct SetLanguage: SessionCommand {
  static let name = "set language"
  static let summary: Message = "Chooses the language of headings, notes, errors and help."
  static let examples = [
    Example("set language zh", prints: "语言：中文"),
    Example("set language en", prints: "Language: en"),
    Example("set language English", prints: "Language: en"),
    Example("set language auto", prints: "Language: auto"),
    Example(
      "set language french",
      prints: """
        error: 'french' is no word that may stand here
          set language french
                       ^~~~~~
          Type one of them: auto, en, zh.
        """),
  ]

  let choice: LanguageChoice

  init(_ arguments: inout Arguments) throws(UsageError) {
    choice = try arguments.next("language", "English, Chinese, or auto for the terminal's own")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    try workbench.set(.language) { $0.language = choice }
  }
}
