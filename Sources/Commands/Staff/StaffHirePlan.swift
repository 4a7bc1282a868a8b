import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Plans people who join a function, a talent or a cell at the beginning of a quarter.
struct StaffHirePlan: PlanCommand {
  static let name = "staff hire"
  static let summary: Message = "Plans people who join in a quarter, and cost from then on."
  static let examples = [
    Example(
      "staff hire content 2 more by Q2", after: ["staff cost 300k per year"],
      prints: """
        content in Q2           6 →         8
        cost            6,000,000 → 6,450,000
        """),
    Example("staff hire content to 8 by Q2", prints: "content in Q2   6 → 8"),
    Example("staff hire content.strategic 1 by Q3", prints: "content.strategic in Q3   1 → 2"),
    Example(
      "staff hire content to 5 by Q2",
      prints: """
        error: 'content' has 6 people by then already
          staff hire content to 5 by Q2
                     ^~~~~~~
          Hire to more, or set fewer people with 'staff set'.
        """),
    Example(
      "staff hire content 2 by 2028-Q1",
      prints: """
        error: people join in a quarter of the plan's year
          staff hire content 2 by 2028-Q1
                                  ^~~~~~~
          Type it as in 'by Q2'.
        """),
  ]

  let place: StaffPath
  let more: People?
  let goal: People?
  let period: Period

  init(_ arguments: inout Arguments) throws(UsageError) {
    place = try arguments.next("place", "a function, a talent, or a cell as content.strategic")
    more = try arguments.next("people", "how many join")
    _ = arguments.flag(.more, "may stand behind how many join")
    goal = try arguments.labeled(.to, "how many there are then")
    period = try arguments.labeled(.by, "the quarter at whose beginning they join")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    guard case .quarter(let quarter) = period, quarter.fiscalYear == plan.fiscalYear else {
      throw .staffing(.quarterOutside)
    }
    let count: StaffHire.Count
    switch (more, goal) {
    case (let more?, nil): count = .more(more.count)
    case (nil, let goal?): count = .upTo(goal.count)
    case (nil, nil), (_?, _?): throw .oneOf("PEOPLE", "\(Label.to.typed)", at: Label.to.rawValue)
    }
    return try plan.changeStaffing { staffing throws(PlanError) in
      try staffing.hire(StaffHire(at: place.place, in: quarter.number, count))
    }
  }
}
