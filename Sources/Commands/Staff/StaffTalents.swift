import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Divides the people by talent.
struct StaffTalents: LeavingCommand {
  static let name = "staff talents"
  static let summary: Message = "Divides the people by talent, as strategic, executing, innovative."
  static let details: [Message] = [
    "Functions and talents together make a table of whole people whose rows and columns add up; every cell is as near to its exact part as that allows."
  ]
  static let examples = [
    Example(
      "staff talents 2:5:3 into strategic, executing, innovative",
      after: ["plan new Next", "staff total 20"],
      prints: """
        strategic    – →  4
        executing    – → 10
        innovative   – →  6
        """),
    Example(
      "staff talents preset talents", after: ["staff set strategic 6"], prints: "No number moved."),
    Example(
      "staff talents 1:1 into senior, junior anyway",
      after: ["let planners = staff.strategic", "watch = planners + 1"],
      prints: """
        senior   – → 10
        junior   – → 10
        Removed: strategic, executing, innovative.
        Without a value now: planners, watch planners + 1.
        planners + 1   5 → –
        """),
    Example(
      "staff talents 1:1 into content, senior",
      prints: """
        error: 'content' would be a function and a talent
          staff talents 1:1 into content, senior
                                 ^~~~~~~
          Give functions and talents different names.
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
      try staffing.setTalents(mix)
    }
  }
}
