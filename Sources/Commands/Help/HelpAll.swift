import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Shows the whole reference.
struct HelpAll: PlanQuery {
  static let name = "help all"
  static let summary: Message = "Shows the whole reference."
  static let examples = [
    Example(
      "help all budget",
      prints: """
        error: 'budget' is more than 'help all' takes
          help all budget
                   ^~~~~~
          Type 'help all' alone.
        """)
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    Report(Help(CommandCatalog.table).reference.blocks + FormatsPage.report.blocks)
  }
}
