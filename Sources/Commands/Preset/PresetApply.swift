import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Splits a line by a preset ratio into the names of the playbook.
struct PresetApply: LeavingCommand, BudgetCommand {
  static let name = "preset apply"
  static let summary: Message = "Splits a line by a preset ratio into the names of the playbook."
  static let examples = [
    Example(
      "preset apply 532", after: ["plan new Next", "budget total 1m"],
      prints: """
        core business      – → 500,000
        emerging markets   – → 300,000
        brand              – → 200,000
        """),
    Example(
      "preset apply 532 to events",
      prints: """
        core business      – → 200,000
        emerging markets   – → 120,000
        brand              – →  80,000
        """),
    Example(
      "preset apply 532 to emerging overwrite anyway",
      after: ["let clinics = budget.healthcare / 20k"],
      prints: """
        core business      – → 150,000
        emerging markets   – →  90,000
        And 1 more: 'budget show' has them all; removed: healthcare, energy.
        Without a value now: clinics.
        """),
    Example(
      "preset apply 532",
      prints: """
        error: 'total' also holds 'core', 'emerging', which the split does not name
          preset apply 532
          ^~~~~~~~~~~~
          Name them too, or add 'overwrite' to remove them.
        """),
    Example(
      "preset apply 五三二 overwrite",
      prints: """
        error: 'brand.awards' inside 'brand' is locked
          preset apply 五三二 overwrite
          ^~~~~~~~~~~~
          Unlock it first: budget unlock brand.awards
        """),
  ]

  let preset: PresetName
  let line: LinePath?
  let overwrites: Bool
  let anyway: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    preset = try arguments.next("preset", "the preset, by its English or Chinese name")
    line = try arguments.labeled(.to, "the line that is split; the total if none is given")
    overwrites = arguments.flag(.overwrite, "removes lines that the preset does not name")
    anyway = arguments.flag(.anyway, "leave what rests on a line that goes without a value")
  }

  func move(in plan: inout Plan) throws(PlanError) -> BudgetAnswer {
    let parts = try SplitParts(.preset(preset), nil, in: plan)
    return try plan.split(line, into: parts, overwrite: overwrites)
  }
}
