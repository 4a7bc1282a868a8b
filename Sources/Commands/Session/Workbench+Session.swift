import PlanModel
import Quantities
import Reports
import Sessions
import Text

extension Workbench {
  /// Saves the session; inside a group, the plan as it is now once the group has gone through.
  mutating func save(as typed: String?, overwrite: Bool) throws(LineError) -> Report {
    let name = typed.map(known)
    guard group == nil || mayLeaveReadOnly(for: name) else {
      return try stage(name, overwrite: overwrite, origin: group?.origin)
    }
    guard !isDryRun else { return Self.dryReport(name ?? session.name ?? "") }
    let before = session.isReadOnly ? nil : session.name
    try joined { () throws(SessionError) in
      _ = try session.save(as: name, overwrite: overwrite, world: world)
    }
    let after = session.name ?? ""
    guard let before, before != after else { return Report(.note("Saved as \(after).")) }
    return Report(.note("Saved as \(after), where you go on; \(before) stays as it is."))
  }

  /// A session's name as it stands there or is to be saved, whatever its width and case as typed.
  private func known(_ name: String) -> String {
    let known = Session.known(name, world: world)
    let own = [session.name].compactMap(\.self) + (group?.staged.compactMap(\.saved) ?? [])
    guard known == name, !own.contains(name) else { return known }
    return own.first { $0.folded == name.folded } ?? name
  }

  private static func dryReport(_ name: String) -> Report {
    Report(.note("Would be saved as \(name)."))
  }

  /// Saves a group's changes under the session's own name once it has gone through.
  package mutating func saveChanges() throws(LineError) {
    guard let group, group.plan != session.plan else { return }
    // Files that are there have the changes in their journal already.
    guard session.fileName == nil || !group.savesAny else { return }
    _ = try stage(session.name, overwrite: false, origin: nil)
  }

  /// A copy of a session that takes no changes is gone on with at once: the lines that follow
  /// may change it.
  private func mayLeaveReadOnly(for name: String?) -> Bool {
    session.isReadOnly && name != nil && group?.lineCount == 0
  }

  private mutating func stage(
    _ name: String?, overwrite: Bool, origin: Staged.Origin?
  ) throws(LineError) -> Report {
    guard let target = name ?? group?.lastSave ?? session.name else {
      throw LineError(SessionError.needsName)
    }
    if let reason = session.readOnlyReason, target == session.name {
      throw LineError(SessionError.readOnly(reason))
    }
    let mayBeThere = overwrite || target == session.name || group?.saves(target) == true
    if !mayBeThere, try isTaken(target) {
      throw LineError(SessionError.alreadyThere(target))
    }
    if target == session.name { try goOnWithOriginal() }
    group?.stage(
      Staged.Save(
        copy: try copy(), lines: group?.lines ?? [], name: target, overwrites: overwrite,
        origin: origin))
    guard !isDryRun else { return Self.dryReport(target) }
    return Report(.note("Will be saved as \(target) when all lines have gone through."))
  }

  /// The session with what the group has made of it so far, in memory.
  private func copy() throws(LineError) -> Session {
    var copy = session.inMemory()
    guard let group, group.plan != session.plan else { return copy }
    try joined { () throws(SessionError) in
      try copy.accept(group.plan, lines: group.lines, typed: group.title, world: world)
    }
    return copy
  }

  /// A copy that is to be saved under its own name gives way to the session that it is a copy of.
  private mutating func goOnWithOriginal() throws(LineError) {
    guard opensCopies, !isDryRun, session.fileName == nil else { return }
    session = try joined { () throws(SessionError) in
      try session.original(world: world, replay: Interpreter.replay)
    }
  }

  private func isTaken(_ name: String) throws(LineError) -> Bool {
    try joined { () throws(SessionError) in try Session.exists(name, world: world) }
  }

  /// Opens a session in place of this one, which is kept as it is.
  mutating func open(_ typed: String) throws(LineError) -> Report {
    let name = known(typed)
    if let group, !group.changes.allSatisfy(\.defines) {
      throw LineError(
        "a session is opened before the first line that changes the plan",
        hint: "Put this line at the beginning.")
    }
    if let group, group.savesAny {
      throw LineError(
        "a session is opened before the first line that saves one",
        hint: "Put this line at the beginning.")
    }
    // Opening it once more would find it in use, by oneself.
    guard name != session.fileName else { return opening }
    let opened = try joined { () throws(SessionError) in
      try Session.open(name, readOnly: opensCopies, world: world, replay: Interpreter.replay)
    }
    leave(for: opensCopies ? opened.inMemory() : opened)
    try group?.define()
    return opening
  }

  /// Rebuilds a session from its journal under another name, and goes on with it.
  mutating func recover(_ typed: String, as typedNew: String) throws(LineError) -> Report {
    let (name, newName) = (known(typed), known(typedNew))
    try refuseInGroup("session recover")
    guard try !isTaken(newName) else {
      throw LineError(
        SessionError.alreadyThere(newName).message, hint: "Choose another name.", culprit: newName)
    }
    var rebuilt = try joined { () throws(SessionError) in
      var rebuilt = try Session.rebuild(name, world: world, replay: Interpreter.replay)
      if !isDryRun { try rebuilt.save(as: newName, world: world) }
      return rebuilt
    }
    if isDryRun { rebuilt = rebuilt.inMemory() }
    leave(for: rebuilt)
    let (plan, steps) = (session.plan.name, stepCount)
    return Report(
      .note(
        isDryRun
          ? "\(name) would be rebuilt as \(newName): \(plan), \(steps)."
          : "\(name) was rebuilt as \(newName): \(plan), \(steps)."))
  }

  private var opening: Report {
    Report(.note("\(session.plan.name), \(stepCount)."))
  }

  private var stepCount: Message {
    let count = session.steps.count
    return count == 1 ? "1 step" : "\(count) steps"
  }

  /// Goes on with another session. A group keeps the old one, to go back to it when a line fails.
  private mutating func leave(for other: Session) {
    if group == nil || group?.leftSession != nil {
      session.close(world: world)
    } else {
      group?.leftSession = session
    }
    session = other
    editedScenario = nil
    group?.begin(over: other.plan)
  }
}
