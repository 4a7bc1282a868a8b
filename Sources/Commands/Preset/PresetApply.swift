import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Splits a line by a preset ratio into the names of the playbook.
struct PresetApply: PlanCommand {
  static let name = "preset apply"
  static let summary: Message = "Splits a line by a preset ratio into the names of the playbook."
  static let examples = [
    Example(
      "preset apply 532", after: ["plan new Next", "budget total 1m"],
      prints: """
        TODO
        """),
    Example(
      "preset apply 532 to events",
      prints: """
        TODO
        """),
    Example(
      "preset apply 532",
      prints: """
        TODO
        """),
  ]

  let preset: PresetName
  let line: LinePath?
  let overwrites: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    preset = try arguments.next("name", "the preset, by its English or Chinese name")
    line = try arguments.labeled(.to, "the line that is split; the total if none is given")
    overwrites = arguments.flag(.overwrite, "removes lines that the preset does not name")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let parts = try SplitParts(.preset(preset), nil, in: plan.playbook)
    return Report(
      try plan.budget.split(
        line?.id ?? .total, by: parts.ratio, into: parts.names, overwrite: overwrites))
  }
}
