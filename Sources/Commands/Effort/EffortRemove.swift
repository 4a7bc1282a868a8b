import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Takes a wrong entry out of the log.
struct EffortRemove: NumberingCommand {
  static let name = "effort remove"
  static let summary: Message = "Takes a wrong entry out of the log of hours."
  static let examples = [
    Example(
      "effort remove 1",
      after: ["effort split preset mature", "effort log strategy 12h on 2027-03-05"],
      prints: """
        Entry 1 was taken out: strategy, 12h on 2027-03-05.
        """),
    Example(
      "effort remove 7",
      prints: """
        error: the log has no entry 7
          effort remove 7
                        ^
          'effort list' shows them with their numbers.
        """),
  ]

  let number: Count

  init(_ arguments: inout Arguments) throws(UsageError) {
    number = try arguments.next("number", "its number, as 'effort list' shows it")
  }

  static func nextNumber(in plan: Plan) -> Int { plan.effort.given + 1 }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let entry = try plan.effort.remove(number.value)
    return Report(
      .note(
        "Entry \(number.value) was taken out: \(entry.layer), \(entry.time.canonical) on \(entry.day)."
      ))
  }
}
