import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Splits a line among new lines by ratio; the sum is exact.
struct BudgetSplit: LeavingCommand, BudgetCommand {
  static let name = "budget split"
  static let summary: Message = "Splits a line among new lines by ratio; the sum is exact."
  static let examples = [
    Example(
      "budget split 5:3:2 into core, emerging, brand", after: ["plan new Next", "budget total 1m"],
      prints: """
        core       – → 500,000
        emerging   – → 300,000
        brand      – → 200,000
        """),
    Example(
      "budget split emerging 40%/rest into health care, schools overwrite",
      prints: """
        health care   – → 120,000
        schools       – → 180,000
        Removed: healthcare, energy.
        """),
    Example(
      "budget split emerging 1:1 into health care, schools overwrite anyway",
      after: ["let clinics = budget.healthcare / 20k"],
      prints: """
        health care   – → 150,000
        schools       – → 150,000
        Removed: healthcare, energy.
        Without a value now: clinics.
        """),
    Example(
      "budget split brand.media 1:1:3 into east, west, south method sainte-lague",
      prints: """
        east    – → 24,000
        west    – → 24,000
        south   – → 72,000
        """),
    Example(
      "budget split preset 532", after: ["plan new Next", "budget total 1m"],
      prints: """
        core business      – → 500,000
        emerging markets   – → 300,000
        brand              – → 200,000
        """),
    Example(
      "budget split brand.media 1:1:3 into east, west, south method largest-remainder overwrite",
      prints: """
        east    – → 24,000
        west    – → 24,000
        south   – → 72,000
        """),
    Example(
      "budget split core 40%/20% into events, seminars",
      prints: """
        error: the percents add up to 60%, not 100%
          budget split core 40%/20% into events, seminars
                            ^~~~~~~
          Give what is left to a name, as in '40%/20%/rest into core, brand, reserve'.
        """),
  ]

  let line: LinePath?
  let ratio: RatioChoice
  let names: Names?
  let method: SplitMethod?
  let overwrites: Bool
  let anyway: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line that is split; the total if none is given")
    ratio = try arguments.next(
      "ratio", or: .preset, "5:3:2, 50%/30%/rest, 200k/rest, or the name of one in the playbook")
    names = try arguments.labeled(.into, "a name for each part; a preset has its own")
    method = try arguments.labeled(.method, as: "rounding", "how whole units are given out")
    overwrites = arguments.flag(.overwrite, "removes lines that the split does not name")
    anyway = arguments.flag(.anyway, "leave what rests on a line that goes without a value")
  }

  func move(in plan: inout Plan) throws(PlanError) -> BudgetAnswer {
    let parts = try SplitParts(ratio, names?.names, in: plan)
    return try plan.split(line, into: parts, method: method, overwrite: overwrites)
  }
}
