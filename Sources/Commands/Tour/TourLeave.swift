import CommandLanguage
import Reports
import Text

/// Leaves the tour; it waits where it is.
struct TourLeave: SessionCommand {
  static let name = "tour leave"
  static let summary: Message = "Leaves the tour, which waits where it is."
  static let examples = [
    Example(
      "tour leave", after: ["plan new first", "tour"],
      prints: "The tour waits; 'tour' goes on with it."),
    Example(
      "tour leave",
      prints: """
        error: you are not on the tour
          tour leave
          ^~~~~~~~~~
          'tour' begins it.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    guard workbench.tour?.isOn == true else {
      throw LineError("you are not on the tour", hint: "'tour' begins it.")
    }
    workbench.tour?.leave()
    return Report(.note("The tour waits; 'tour' goes on with it."))
  }
}
