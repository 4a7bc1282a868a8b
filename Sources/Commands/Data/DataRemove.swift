import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Removes a set of data.
struct DataRemove: RemovingCommand {
  static let name = "data remove"
  static let summary: Message = "Removes a set of data."
  static let examples = [
    Example(
      "data remove deals", after: ["data set deals to 80k, 95k"],
      prints: """
        Removed deals.
        """),
    Example(
      "data remove deals anyway",
      after: ["data set deals to 80k, 95k", "let deal = samples(deals)"],
      prints: """
        Removed deals.
        Without a value now: deal.
        """),
    Example(
      "data remove deals", after: ["data set deals to 80k, 95k", "let deal = samples(deals)"],
      prints: """
        error: 'deals' is used by deal
          data remove deals
                      ^~~~~
          Change these first, or add 'anyway', which leaves them without a value.
        """),
  ]

  let data: DataName
  let anyway: Bool

  var removed: String { data.name }

  init(_ arguments: inout Arguments) throws(UsageError) {
    data = try arguments.next("name", "the data")
    anyway = arguments.flag(.anyway, "leave what rests on it without a value")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let name = plan.data[data.id].name
    plan.data.remove(data.id)
    return Report(.note("Removed \(name)."))
  }
}
