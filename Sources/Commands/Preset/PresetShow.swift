import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Shows the parts of a preset ratio.
struct PresetShow: PlanQuery {
  static let name = "preset show"
  static let summary: Message = "Shows the parts of a preset ratio."
  static let examples = [
    Example(
      "preset show 532",
      prints: """
        532, 五三二 (R4.1)
        Part              Chinese   Share
        ─────────────────────────────────
        core business     核心业务    50%
        emerging markets  新兴市场    30%
        brand             品牌建设    20%
        """),
    Example(
      "preset show 5-3-2 rule",
      prints: """
        error: the playbook has no preset '5-3-2 rule'
          preset show 5-3-2 rule
                      ^~~~~~~~~~
          'preset list' lists them all; a ratio is typed as 5:3:2.
        """),
  ]

  let preset: PresetName

  init(_ arguments: inout Arguments) throws(UsageError) {
    preset = try arguments.next("preset", "the preset, by its English or Chinese name")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    Report(.table(PresetTables.parts(of: try plan.playbook.preset(named: preset.name))))
  }
}
