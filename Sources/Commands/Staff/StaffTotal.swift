import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Says how many people there are; functions and talents follow by their shares.
struct StaffTotal: PlanCommand {
  static let name = "staff total"
  static let summary: Message = "Says how many people there are; functions and talents follow."
  static let examples = [
    Example(
      "staff total 24",
      prints: """
        people   20 → 24
        brand     4 →  5
        And 5 more: 'staff show' has them all.
        """),
    Example(
      "人员 总数 二十四人",
      prints: """
        people   20 → 24
        brand     4 →  5
        And 5 more: 'staff show' has them all.
        """),
    Example(
      "staff total 2.5",
      prints: """
        error: '2.5' is not a whole number of people
          staff total 2.5
                      ^~~
          Type it in digits, as 20.
        """),
    Example(
      "staff total 2", after: ["staff set content.strategic 3"],
      prints: """
        error: 'content' cannot come to its 1 with what is set
          staff total 2
          ^~~~~~~~~~~
          Set another number, or free one with 'staff unset'.
        """),
  ]

  let people: People

  init(_ arguments: inout Arguments) throws(UsageError) {
    people = try arguments.next("people", "how many people there are")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    try plan.changeStaffing { staffing throws(PlanError) in
      try staffing.setPeople(people.count)
    }
  }
}
