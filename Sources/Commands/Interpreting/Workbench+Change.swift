import PlanModel
import Reports
import Sessions
import Text

extension Workbench {
  /// Runs a changing command: in place inside a group, else as a step of its own.
  mutating func change(by command: any PlanCommand, as line: String) throws(LineError) -> Report {
    // Inside a group, too, the first change is refused, before anything is answered.
    if group?.changes.isEmpty ?? true { try refuseReadOnly() }
    if let report = try group?.change(by: command, as: line) { return report }
    return try step(command, as: line)
  }

  /// Runs a command that stands for lines inside its own; one that only looks changes nothing.
  mutating func change(
    _ run: (inout Plan) throws(LineError) -> Interpreter.Applied
  ) throws(LineError) -> Report {
    var changed = plan
    let applied = try run(&changed)
    guard let line = applied.canonical else { return applied.report }
    try refuseReadOnly()
    if let group {
      group.plan = changed
      group.changes.append(Group.Change(lines: [line], beginsPlan: false))
    } else if changed != session.plan {
      try joined { () throws(SessionError) in
        try session.accept(changed, lines: [line], world: world)
      }
    }
    return applied.report
  }

  func refuseReadOnly() throws(LineError) {
    if let reason = session.readOnlyReason { throw LineError(SessionError.readOnly(reason)) }
  }

  /// A typed command changes a copy, which becomes the plan once it is recorded.
  private mutating func step(
    _ command: any PlanCommand, as line: String
  ) throws(LineError) -> Report {
    var changed = session.plan
    var report = try joined { () throws(PlanError) in try command.change(&changed) }
    if changed != session.plan {
      if let notice = replacement(by: command) { report.append(.note(notice)) }
      try joined { () throws(SessionError) in
        try session.accept(changed, lines: [line], world: world)
      }
    }
    return report
  }

  /// That a plan takes the place of the one in a session with a name, and how to keep both; nil for
  /// other commands, and where nothing is lost.
  private func replacement(by command: any PlanCommand) -> Message? {
    guard type(of: command).beginsPlan, session.plan.budget.holdsWork, let name = session.name
    else { return nil }
    return """
      You are still in the session \(name); to keep both plans, type 'undo' and 'session save NEW', \
      then this line again.
      """
  }
}

extension Group {
  /// Runs a changing command on the plan where it is, so that nothing is copied.
  fileprivate func change(
    by command: any PlanCommand, as line: String
  ) throws(LineError) -> Report {
    let beginsPlan = type(of: command).beginsPlan
    if beginsPlan { try refuseNewPlan() }
    let report = try run(command)
    changes.append(Change(lines: [line], beginsPlan: beginsPlan))
    if beginsPlan { try define() }
    return report
  }

  /// A plan that began in the middle of a script would throw away what the lines above it did.
  private func refuseNewPlan() throws(LineError) {
    guard changes.allSatisfy({ $0.beginsPlan || $0.defines }) else {
      throw LineError(
        "a plan begins before the first other line that changes one",
        hint: "Put this line at the beginning.")
    }
  }

  /// Edits in place, where a command that throws may have half-edited the plan: the old plan
  /// repairs it. A group that keeps going has no other repair than a copy for each command.
  private func run(_ command: any PlanCommand) throws(LineError) -> Report {
    guard keepsGoing else {
      return try joined { () throws(PlanError) in try command.change(&plan) }
    }
    var changed = plan
    let report = try joined { () throws(PlanError) in try command.change(&changed) }
    plan = changed
    return report
  }
}
