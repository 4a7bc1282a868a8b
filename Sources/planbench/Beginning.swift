import Commands
import PlanModel
import Quantities
import Reports
import Sessions
import Text

/// The session that the process works on.
struct Beginning {
  let session: Session
  /// Whether it was named, and there was none of that name.
  let isNew: Bool

  /// - Parameter language: that of whoever sits at the prompt; nil for a script, which gives the same
  ///   plan in every language.
  init(_ options: Options, at language: Language?, in world: World) throws(SessionError) {
    let hasFiles = language != nil && !options.dryRun
    let plan = Plan.empty(named: options.sessionName, after: world.today(), in: language)
    guard let name = options.sessionName.map({ Session.known($0, world: world) }) else {
      session = hasFiles ? try .unsaved(plan: plan, world: world) : Session(plan: plan)
      isNew = false
      return
    }
    isNew = try !Session.exists(name, world: world)
    guard !isNew else {
      session =
        hasFiles
        ? try .create(name, plan: plan, world: world) : try Session(plan: plan, toBeNamed: name)
      return
    }
    let opened = try Session.open(
      name, readOnly: options.dryRun, world: world, replay: Interpreter.replay)
    session = options.dryRun ? opened.inMemory() : opened
  }

  /// Says which other session may be meant by a name that is new.
  func likeness(in world: World) -> Message? {
    isNew ? session.likeness(in: world) : nil
  }
}

extension Plan {
  /// A plan for the year that comes, called as its session.
  fileprivate static func empty(
    named name: String?, after day: Day, in language: Language?
  ) -> Plan {
    guard
      let year = FiscalYear(year: day.year + 1) ?? FiscalYear(year: day.year),
      let name = name.flatMap({ try? Name($0) })
        ?? (try? Name(language == .chinese ? "\(year.year)年度计划" : "annual \(year.year)"))
    else { preconditionFailure("a day has a year, which makes a name") }
    return Plan(name: name, fiscalYear: year)
  }
}
