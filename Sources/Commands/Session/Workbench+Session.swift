import PlanModel
import Quantities
import Reports
import Sessions
import Text

extension Workbench {
  /// Saves the session; inside a group, the plan as it is now once the group has gone through.
  mutating func save(as name: String?, overwrite: Bool) throws(LineError) -> Report {
    guard group == nil else { return try stage(name, overwrite: overwrite) }
    if !isDryRun {
      try joined { () throws(SessionError) in
        _ = try session.save(as: name, overwrite: overwrite, world: world)
      }
    }
    return Report(.note("Saved as \(name ?? session.name ?? "")."))
  }

  private mutating func stage(_ name: String?, overwrite: Bool) throws(LineError) -> Report {
    guard let target = name ?? session.name else { throw LineError(SessionError.needsName) }
    if !overwrite, target != session.name {
      let exists = try joined { () throws(SessionError) in
        try Session.exists(target, world: world)
      }
      guard !exists else { throw LineError(SessionError.alreadyThere(target)) }
    }
    let save = Staged.Save(plan: plan, name: target, overwrites: overwrite)
    group?.staged.append(.save(save))
    return Report(.note("Saved as \(target)."))
  }

  /// Opens a session in place of this one, which is kept as it is.
  mutating func open(_ name: String) throws(LineError) -> Report {
    if let group, !group.lines.isEmpty {
      throw LineError(
        "a session is opened before the first line that changes the plan",
        hint: "Put this line at the beginning.")
    }
    // Opening it once more would find it in use, by oneself.
    guard name != session.fileName else { return opening }
    let opened = try joined { () throws(SessionError) in
      try Session.open(name, readOnly: isDryRun, world: world, replay: Interpreter.replay)
    }
    leave(for: isDryRun ? opened.inMemory() : opened)
    return opening
  }

  private var opening: Report {
    Report(.note("\(session.plan.name), \(session.steps.count) steps."))
  }

  /// Goes on with another session. A group keeps the old one, to go back to it when a line fails.
  private mutating func leave(for other: Session) {
    if group == nil || group?.leftSession != nil {
      session.close(world: world)
    } else {
      group?.leftSession = session
    }
    session = other
    group?.begin(over: other.plan)
  }
}
