import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Shows the numbers of the playbook, or those with a word in their key.
struct PlaybookShow: PlanQuery {
  static let name = "playbook show"
  static let summary: Message =
    "Shows the numbers of the playbook, or those with a word in their key."
  static let examples = [
    Example(
      "playbook show lead",
      prints: """
        TODO
        """),
    Example(
      "playbook show nothing-like-it",
      prints: """
        TODO
        """),
  ]

  let word: Phrase?

  init(_ arguments: inout Arguments) throws(UsageError) {
    word = try arguments.next("word", "a key, or a part of one")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    Report(.table(try PlaybookTable.table(of: plan.playbook, matching: word?.text)))
  }
}
