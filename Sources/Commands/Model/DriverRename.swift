import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Gives a driver another name; formulas follow.
struct DriverRename: PlanCommand {
  static let name = "driver rename"
  static let summary: Message = "Gives a driver another name; formulas follow."
  static let examples = [
    Example(
      "driver rename price to deal size", after: Let.funnel,
      prints: """
        price is now deal size.
        """),
    Example(
      "driver rename price to leads", after: Let.funnel,
      prints: """
        error: there is a driver 'leads' already
          driver rename price to leads
                                 ^~~~~
          Choose another name.
        """),
  ]

  let driver: DriverName
  let newName: Name

  init(_ arguments: inout Arguments) throws(UsageError) {
    driver = try arguments.next("name", "the driver")
    newName = try arguments.labeled(.to, "its new name")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    try plan.drivers.rename(driver.id, to: newName)
    return Report(.note("\(driver.name) is now \(newName.text)."))
  }
}
