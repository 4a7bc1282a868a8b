import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Shows amounts as 1,000,000 or as 100万.
struct SetNumbers: SessionCommand {
  static let name = "set numbers"
  static let summary: Message = "Shows amounts as 1,000,000 or as 100万."
  static let examples = [
    Example(
      "budget show depth 1", after: ["set numbers 万"],
      prints: """
        TODO
        """),
    Example(
      "set numbers roman",
      prints: """
        TODO
        """),
  ]

  let style: NumbersChoice

  init(_ arguments: inout Arguments) throws(UsageError) {
    style = try arguments.next("style", "plain or 万")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    workbench.numbers = style.numbers
    return .empty
  }
}
