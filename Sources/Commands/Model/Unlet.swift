import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Removes a driver.
struct Unlet: RemovingCommand {
  static let name = "unlet"
  static let summary: Message = "Removes a driver."
  static let examples = [
    Example(
      "unlet price", after: ["let price = 80k"],
      prints: """
        Removed price.
        """),
    Example(
      "unlet price anyway", after: Let.funnel + ["let a = price * 2"],
      prints: """
        Removed price.
        Without a value now: a.
        """),
    Example(
      "unlet price", after: Let.funnel + ["let a = price * 2"],
      prints: """
        error: 'price' is used by a
          unlet price
                ^~~~~
          Change these first, or add 'anyway', which leaves them without a value.
        """),
  ]

  let driver: DriverName
  let anyway: Bool

  var removed: String { driver.name }

  init(_ arguments: inout Arguments) throws(UsageError) {
    driver = try arguments.next("name", "the driver")
    anyway = arguments.flag(.anyway, "leave what rests on it without a value")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let name = plan.drivers[driver.id].name
    plan.drivers.remove(driver.id)
    plan.uncertainty.forget(driver.id)
    return Report(.note("Removed \(name)."))
  }
}
