import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Adds a key result to an objective: by how much one knows that it is reached.
struct OkrResult: PlanCommand {
  static let name = "okr result"
  static let summary: Message =
    "Adds a key result to an objective: by how much one knows that it is reached."
  static let details: [Message] = [
    "Every check-in replaces the one before; with 'kind sum' it adds to those before."
  ]
  static let examples = [
    Example(
      "okr result case videos under O1 target 10 unit videos kind sum owner Li Na due Q3",
      prints: """
        KR4 was added: case videos, from 0 to 10 videos.
        """),
    Example(
      "okr result response time under O2 start 48 target 6 unit hours kind level begin Apr weight 2 "
        + "by 40/24/12/6 confidence 60%",
      prints: """
        KR4 was added: response time, from 48 to 6 hours.
        """),
    Example(
      "okr result churn under O2 within 2%..5%",
      prints: """
        KR4 was added: churn, between 2 and 5%.
        """),
    Example(
      "okr result articles under O1 start 50 target 50",
      prints: """
        error: the target 50 is where it starts
          okr result articles under O1 start 50 target 50
                                             ^~
          Give a target above or below the start.
        """),
    Example(
      "okr result articles under O1 target 50 confidence 140%",
      prints: """
        error: 140% is more than the whole
          okr result articles under O1 target 50 confidence 140%
                                                            ^~~~
          A share lies between 0% and 100%.
        """),
  ]

  let words: ResultWords

  init(_ arguments: inout Arguments) throws(UsageError) {
    words = try ResultWords(&arguments)
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    try words.add(as: .keyResult, to: &plan)
  }
}
