import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lets the shares say again how many people are in a place.
struct StaffUnset: PlanCommand {
  static let name = "staff unset"
  static let summary: Message = "Lets the shares say again how many people are in a place."
  static let examples = [
    Example(
      "staff unset content", after: ["staff set content 8"],
      prints: """
        brand         3 → 4
        acquisition   7 → 8
        content       8 → 6
        """),
    Example(
      "staff unset brand",
      prints: """
        error: 'brand' is not set
          staff unset brand
                      ^~~~~
          'staff show' says what is set.
        """),
  ]

  let place: StaffPath

  init(_ arguments: inout Arguments) throws(UsageError) {
    place = try arguments.next("place", "a function, a talent, or a cell as content.strategic")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    try plan.changeStaffing { staffing throws(PlanError) in
      try staffing.unpin(place.place)
    }
  }
}
