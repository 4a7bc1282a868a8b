import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Watches something no longer.
struct WatchRemove: NumberingCommand {
  static let name = "watch remove"
  static let summary: Message = "Watches something no longer."
  static let examples = [
    Example(
      "watch remove 1", after: ["watch budget.brand"],
      prints: """
        No longer watched: budget.brand.
        """),
    Example(
      "watch remove 1",
      prints: """
        error: nothing is watched under the number 1
          watch remove 1
                       ^
          'watch list' lists them.
        """),
  ]

  let number: Count

  init(_ arguments: inout Arguments) throws(UsageError) {
    number = try arguments.next("number", "the number that 'watch list' shows")
  }

  static func nextNumber(in plan: Plan) -> Int { plan.watches.nextNumber }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    guard let watch = plan.watches.all.first(where: { $0.id == number.value }) else {
      throw .driver(.noWatch(number.value))
    }
    plan.watches.remove(watch.id)
    return Report(.note("No longer watched: \(Message.formula(plan.text(of: watch.formula)))."))
  }
}
