import Commands
import PlanModel
import Quantities
import Sessions
import Text

extension Session {
  /// The session that the process works on.
  static func begin(
    _ options: Options, isInteractive: Bool, in world: World
  ) throws(SessionError) -> Session {
    let hasFiles = isInteractive && !options.dryRun
    let plan = Plan.empty(named: options.sessionName, after: world.today())
    guard let name = options.sessionName else {
      return hasFiles ? try .unsaved(plan: plan, world: world) : Session(plan: plan)
    }
    guard try exists(name, world: world) else {
      return hasFiles ? try .create(name, plan: plan, world: world) : Session(plan: plan)
    }
    let session = try open(
      name, readOnly: options.dryRun, world: world, replay: Interpreter.replay)
    return options.dryRun ? session.inMemory() : session
  }
}

extension Plan {
  /// A plan for the year that comes, called as its session.
  fileprivate static func empty(named name: String?, after day: Day) -> Plan {
    guard
      let year = FiscalYear(year: day.year + 1) ?? FiscalYear(year: day.year),
      let name = name.flatMap({ try? Name($0) }) ?? (try? Name("annual \(year.year)"))
    else { preconditionFailure("a day has a year, which makes a name") }
    return Plan(name: name, fiscalYear: year)
  }
}
