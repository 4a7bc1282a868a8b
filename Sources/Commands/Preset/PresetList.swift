import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lists the ratios of the playbook.
struct PresetList: PlanQuery {
  static let name = "preset list"
  static let summary: Message = "Lists the ratios of the playbook."
  static let examples = [
    Example(
      "preset list",
      prints: """
        TODO
        """)
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    Report(.table(PresetTables.list(plan.playbook.presets)))
  }
}
