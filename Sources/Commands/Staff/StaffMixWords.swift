import CommandLanguage
import PlanModel
import Quantities

/// What is said of how people are divided one way: a ratio, or a preset, and names for its parts.
struct StaffMixWords {
  private let ratio: RatioChoice
  private let names: Names?
  let anyway: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    ratio = try arguments.next(
      "ratio", or: .preset, "20/40/30/10, 2:5:3, or the name of one in the playbook")
    names = try arguments.labeled(.into, "a name for each part; a preset has its own")
    anyway = arguments.flag(.anyway, "leave what rests on a name that goes without a value")
  }

  func mix(in plan: Plan) throws(PlanError) -> StaffingMix {
    let parts = try SplitParts(ratio, names?.names, in: plan)
    return try StaffingMix(parts.ratio, names: parts.names)
  }
}
