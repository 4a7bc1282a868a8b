import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Divides the people by function.
struct StaffFunctions: LeavingCommand {
  static let name = "staff functions"
  static let summary: Message = "Divides the people by function, as brand, content, data analysis."
  static let details: [Message] = StaffTalents.details
  static let examples = [
    Example(
      "staff functions 20/40/30/10 into brand, acquisition, content, analytics",
      after: ["plan new Next", "staff total 20"],
      prints: """
        brand         – → 4
        acquisition   – → 8
        And 2 more: 'staff show' has them all.
        """),
    Example(
      "staff functions preset 职能", after: ["plan new Next", "staff total 20"],
      prints: """
        品牌   – → 4
        获客   – → 8
        And 2 more: 'staff show' has them all.
        """),
    Example(
      "staff functions 1:1 into brand, acquisition anyway",
      after: ["let writers = staff.content"],
      prints: """
        brand         4 → 10
        acquisition   8 → 10
        Removed: content, analytics.
        Without a value now: writers.
        """),
    Example(
      "staff functions 1:1 into brand, content, analytics",
      prints: """
        error: the number of parts (2) is not the number of names (3)
          staff functions 1:1 into brand, content, analytics
                                   ^~~~~~~~~~~~~~~~~~~~~~~~~
          Give each part one name; with commas between them, names may hold blanks.
        """),
  ]

  let words: StaffMixWords

  var anyway: Bool { words.anyway }

  init(_ arguments: inout Arguments) throws(UsageError) {
    words = try StaffMixWords(&arguments)
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let mix = try words.mix(in: plan)
    return try plan.changeStaffing { staffing throws(PlanError) in
      try staffing.setFunctions(mix)
    }
  }
}
