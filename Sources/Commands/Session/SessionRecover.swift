import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Rebuilds a session from its journal, where its snapshot is damaged, and goes on with it.
struct SessionRecover: SessionCommand {
  static let name = "session recover"
  static let summary: Message = "Rebuilds a damaged session from its journal, under another name."
  static let examples = [
    Example(
      "session recover draft as draft again",
      prints: "draft was rebuilt as draft again: annual 2027, 2 steps."),
    Example(
      "session recover annual as annual again", after: ["session save annual"],
      prints: """
        error: there is no journal that 'annual' could be rebuilt from
          session recover annual as annual again
                          ^~~~~~
          What is typed at the prompt is in one, what a script did is not.
        """),
  ]

  let session: Name
  let newName: Name

  init(_ arguments: inout Arguments) throws(UsageError) {
    session = try arguments.next("name", "the damaged session's name; its files stay as they are")
    newName = try arguments.labeled(.as, "the name of the session that is made")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    try workbench.recover(session.text, as: newName.text)
  }
}
