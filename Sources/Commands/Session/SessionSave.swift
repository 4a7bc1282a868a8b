import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Saves the session; with all its steps under another name if one is given.
struct SessionSave: SessionCommand {
  static let name = "session save"
  static let summary: Message =
    "Saves the session; with all its steps under another name if one is given."
  static let details: [Message] = [
    "A script saves it as it is at this line, once all lines have gone through."
  ]
  static let examples = [
    Example(
      "session save annual",
      prints: "Saved as annual."),
    Example(
      "session save",
      prints: """
        error: this session has no name yet
          session save
          ^~~~~~~~~~~~
          Give it one, as in 'session save annual'.
        """),
    Example(
      "session save annual overwrite", after: ["session save annual"],
      prints: "Saved as annual."),
  ]

  let session: Name?
  let overwrites: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    session = try arguments.next(
      "name", of: .session, "the session's name; its own if none is given")
    overwrites = arguments.flag(.overwrite, "takes the place of another session of that name")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    try workbench.save(as: session?.text, overwrite: overwrites)
  }
}
