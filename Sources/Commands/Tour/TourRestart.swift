import CommandLanguage
import Reports
import Text

/// Begins the tour again.
struct TourRestart: SessionCommand {
  static let name = "tour restart"
  static let summary: Message = "Begins the tour again at its first step."
  static let examples = [
    Example(
      "tour restart",
      prints: """
        Step 1 of 10: A plan is for one year. Give yours a name.
        Type: plan new Annual plan year 2027
        """),
    Example(
      "tour restart 2",
      prints: """
        error: '2' is more than 'tour restart' takes
          tour restart 2
                       ^
          Type 'tour restart' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    workbench.tour = .fromStart
    return Tour.fromStart.task(on: workbench.plan)
  }
}
