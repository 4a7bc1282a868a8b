import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Fills in a sample plan to try things on; 'undo' brings yours back.
struct PlanSample: PlanCommand {
  static let name = "plan sample"
  static let summary: Message = "Fills in a sample plan to try things on; 'undo' brings yours back."
  static let beginsPlan = true
  static let examples = [
    Example(
      "plan sample",
      prints: """
        This is the sample plan; 'budget show' shows it, 'undo' takes it back.
        """),
    Example(
      "plan sample please",
      prints: """
        error: 'please' is more than 'plan sample' takes
          plan sample please
                      ^~~~~~
          Type 'plan sample' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    plan = .sample
    return Report(.note("This is the sample plan; 'budget show' shows it, 'undo' takes it back."))
  }
}
