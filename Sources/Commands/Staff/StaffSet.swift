import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Keeps a number of people in a cell, a function or a talent; the others are fitted to it.
struct StaffSet: PlanCommand {
  static let name = "staff set"
  static let summary: Message = "Keeps a number of people in a place; the others are fitted to it."
  static let examples = [
    Example(
      "staff set content.strategic 2",
      prints: """
        acquisition.strategic    2 → 1
        acquisition.innovative   2 → 3
        And 2 more: 'staff show' has them all.
        """),
    Example(
      "staff set content 8",
      prints: """
        brand         4 → 3
        acquisition   8 → 7
        content       6 → 8
        """),
    Example(
      "staff set content.strategic 9",
      prints: """
        error: 'content' cannot come to its 6 with what is set
          staff set content.strategic 9
                    ^~~~~~~~~~~~~~~~~
          Set another number, or free one with 'staff unset'.
        """),
    Example(
      "staff set contnet 8",
      prints: """
        error: there is no function or talent 'contnet'
          staff set contnet 8
                    ^~~~~~~
          Did you mean 'content'?
        """),
  ]

  let place: StaffPath
  let people: People

  init(_ arguments: inout Arguments) throws(UsageError) {
    place = try arguments.next("place", "a function, a talent, or a cell as content.strategic")
    people = try arguments.next("people", "how many people stay there")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    try plan.changeStaffing { staffing throws(PlanError) in
      try staffing.pin(people.count, at: place.place)
    }
  }
}
