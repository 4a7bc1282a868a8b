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
      "plan sample zh",
      prints: """
        This is the sample plan; 'budget show' shows it, 'undo' takes it back.
        """),
    Example(
      "plan sample en",
      prints: """
        This is the sample plan; 'budget show' shows it, 'undo' takes it back.
        """),
    Example(
      "plan sample please",
      prints: """
        error: 'please' is no word that may stand here
          plan sample please
                      ^~~~~~
          Type one of them: en, zh.
        """),
  ]

  /// Nil for English, as in lines that were kept before there was another.
  let language: SampleLanguage?

  init(_ arguments: inout Arguments) throws(UsageError) {
    language = try arguments.next("language", "whose names it has; yours if none is given") {
      $0.language == .chinese ? .zh : nil
    }
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    plan = language == .zh ? .chineseSample : .sample
    return Report(.note("This is the sample plan; 'budget show' shows it, 'undo' takes it back."))
  }
}
