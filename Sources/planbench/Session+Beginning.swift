import Commands
import PlanModel
import Quantities
import Sessions

extension Session {
  /// The session that the process works on.
  static func begin(
    _ options: Options, for task: Options.Task, in world: World
  ) throws(SessionError) -> Session {
    let plan = Plan.empty(named: options.sessionName, after: world.today())
    guard let name = options.sessionName else {
      return task == .converse && !options.dryRun
        ? try .unsaved(plan: plan, world: world) : Session(plan: plan)
    }
    guard try exists(name, world: world) else {
      return task == .converse && !options.dryRun
        ? try .create(name, plan: plan, world: world) : Session(plan: plan)
    }
    let session = try open(
      name, readOnly: options.dryRun, world: world, replay: Interpreter.replay)
    return options.dryRun ? session.inMemory() : session
  }
}

extension Plan {
  /// A plan for the year that comes.
  fileprivate static func empty(named name: String?, after day: Day) -> Plan {
    guard
      let year = FiscalYear(year: day.year + 1, firstMonth: 1)
        ?? FiscalYear(year: day.year, firstMonth: 1),
      let name = name.flatMap({ try? Name($0) }) ?? (try? Name("annual \(year.year)"))
    else { preconditionFailure("a day has a year, which makes a name") }
    return Plan(name: name, fiscalYear: year)
  }
}
