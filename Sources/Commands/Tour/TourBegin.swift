import CommandLanguage
import Reports
import Text

/// Begins the tour, or goes on with it where it was left.
struct TourBegin: SessionCommand {
  static let name = "tour"
  static let summary: Message = "Shows the way to a first plan in ten steps, or goes on with it."
  static let examples = [
    Example(
      "tour", after: ["plan new first"],
      prints: """
        Step 1 of 10: A plan is for one year. Give yours a name.
        Type: plan new Annual plan year 2027
        """),
    Example(
      "tour 3",
      prints: """
        error: '3' is more than 'tour' takes
          tour 3
               ^
          Type 'tour' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    let isKept = workbench.session.name != nil
    var tour = workbench.tour ?? Tour(of: workbench.plan, isKept: isKept)
    tour.goOn()
    workbench.tour = tour
    return tour.task(on: workbench.plan)
  }
}
