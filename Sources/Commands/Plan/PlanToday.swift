import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Sets the day that is today in this plan, whatever the clock says.
struct PlanToday: PlanCommand {
  static let name = "plan today"
  static let summary: Message = "Sets the day that is today in this plan, whatever the clock says."
  static let examples = [
    Example(
      "plan today 2027-05-01",
      prints: """
        Today is 2027-05-01 in this plan.
        """),
    Example(
      "plan today none", after: ["plan today 2027-05-01"],
      prints: """
        Today is what the clock says.
        """),
    Example(
      "plan today 2027-02-30",
      prints: """
        error: 2027-02 has 28 days, and no day 30
          plan today 2027-02-30
                     ^~~~~~~~~~
          Its last day is 2027-02-28.
        """),
  ]

  let day: OrNone<Day>

  init(_ arguments: inout Arguments) throws(UsageError) {
    day = try arguments.next("date", "the day, or none for the clock's")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    plan.today = day.value
    guard let day = day.value else { return Report(.note("Today is what the clock says.")) }
    return Report(.note("Today is \(day) in this plan."))
  }
}
