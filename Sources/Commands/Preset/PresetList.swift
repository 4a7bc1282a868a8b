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
        Preset      Chinese  Ratio                Rule  About
        ────────────────────────────────────────────────────────────────────────────────
        532         五三二   50%/30%/20%          R4.1  a budget by core business,
                                                        emerging markets and brand
        functions   职能     20:40:30:10          R4.2  people by function
        talents     人才     2:5:3                R4.3  people by talent
        mature      成熟期   40:30:30             R1.1  attention of a mature team
        building    建设期   50:30:20             R1.1  attention of a team in its early
                                                        stage
        assessment  考核     30:15:5:10:10:10:20  R6.3  weights of the assessment of
                                                        marketing
        """),
    Example(
      "preset list all",
      prints: """
        error: 'all' is more than 'preset list' takes
          preset list all
                      ^~~
          Type 'preset list' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    Report(.table(PresetTables.list(plan.playbook.presets)))
  }
}
