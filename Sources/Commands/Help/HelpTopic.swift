import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Explains commands: all of them, those of a noun, one, or those about some words.
struct HelpTopic: PlanQuery {
  static let name = "help"
  static let summary: Message =
    "Explains commands: all of them, those of a noun, one, or those about some words."
  static let examples = [
    Example(
      "help budget move",
      prints: """
        TODO
        """),
    Example(
      "help budget",
      prints: """
        TODO
        """),
    Example(
      "help total and ratio",
      prints: """
        TODO
        """),
    Example(
      "help frobnicate",
      prints: """
        TODO
        """),
  ]

  let topic: Topic?

  init(_ arguments: inout Arguments) throws(UsageError) {
    topic = try arguments.next("words", "a command, its first word, or words to look for")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let help = Help(CommandCatalog.table)
    return topic.map { help.page(for: $0.words) } ?? help.overview
  }
}
