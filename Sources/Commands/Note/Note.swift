import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Notes something on whatever has a name; shown by its own 'show'.
struct Note: PlanCommand {
  static let name = "note"
  static let summary: Message = "Notes something on whatever has a name; shown by its own 'show'."
  static let details: [Message] = [
    "A name that several things have is typed behind the noun of the one that is meant, as budget.events, staff.content, okr.O1, initiative.expo or driver.price."
  ]
  static let examples = [
    Example("note events 30% were no-shows; ask sales #1", prints: "Noted on core.events."),
    Example("note O1 sales agreed", prints: "Noted on O1 heard in manufacturing."),
    Example("note content.strategic a senior writer", prints: "Noted on content.strategic."),
    Example(
      "note initiative.events hall 7", after: ["initiative add events"], prints: "Noted on events."),
    Example(
      "note events hall 7", after: ["initiative add events"],
      prints: """
        error: 'events' may be budget.core.events, initiative.events
          note events hall 7
               ^~~~~~
          Type the path of the one that is meant.
        """),
  ]

  let path: ThingPath
  let text: FreeText

  init(_ arguments: inout Arguments) throws(UsageError) {
    path = try arguments.next(
      "path", "the name of a line, a place, an aim, an initiative or a driver")
    text = try arguments.next("text", "the note, to the end of the line")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    Report(.note("Noted on \(plan.note(text.text, on: path.thing))."))
  }
}

extension Plan {
  /// Notes something, and returns what the thing is called.
  fileprivate mutating func note(_ text: String, on thing: Thing) -> Message {
    switch thing {
    case .line(let id):
      budget.note(text, on: id)
      return .line(budget.path(of: id))
    case .place(let place):
      staffing.note(text, on: place)
      return .verbatim(staffing.path(of: place))
    case .aim(let id):
      objectives.note(text, on: id)
      return .verbatim(objectives[id].fullTitle)
    case .initiative(let id):
      initiatives.note(text, on: id)
      return .verbatim(initiatives[id].name.text)
    case .driver(let id):
      drivers.note(text, on: id)
      return .verbatim(drivers[id].name.text)
    }
  }
}
