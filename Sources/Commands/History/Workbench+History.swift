import PlanModel
import Quantities
import Reports
import Sessions
import Text

extension Workbench {
  /// Takes back the last step, or all after the one with a number, and says what.
  mutating func undo(to number: Int?) throws(LineError) -> Message {
    guard group == nil else { return try undoInGroup(to: number) }
    let steps = try joined { () throws(SessionError) in
      guard let number else { return [try session.undo(world: world)] }
      return try session.undo(to: number, world: world)
    }
    guard steps.count == 1, let step = steps.first else {
      return "Took back \(steps.count) steps; 'redo' brings them back one by one."
    }
    return "Took back: \(step.title)"
  }

  /// Brings back the step that was undone last, and says which.
  mutating func redo() throws(LineError) -> Message {
    try refuseInGroup("redo")
    let step = try joined { () throws(SessionError) in try session.redo(world: world) }
    return "Brought back: \(step.title)"
  }

  mutating func checkpoint(_ label: Name, overwrite: Bool) throws(LineError) -> Report {
    try refuseInGroup("checkpoint")
    try joined { () throws(SessionError) in
      try session.checkpoint(label, overwrite: overwrite, world: world)
    }
    return Report(.note("'checkpoint restore \(label)' comes back here."))
  }

  mutating func restore(_ label: Name) throws(LineError) -> Report {
    try refuseInGroup("checkpoint restore")
    try joined { () throws(SessionError) in try session.restore(label, world: world) }
    return Report(.note("The plan is as it was at \(label); 'undo' takes that back."))
  }

  /// Inside a group the earlier lines are run again without the last command that changed the plan.
  private mutating func undoInGroup(to number: Int?) throws(LineError) -> Message {
    if number != nil { try refuseInGroup("undo to") }
    guard var group else { preconditionFailure("only lines of a group come here") }
    let plan = group.plan
    while let last = group.changes.popLast() {
      group.plan = group.before
      for line in group.lines { try Interpreter.apply(line, to: &group.plan, today: world.today()) }
      guard group.plan == plan else {
        self.group = group
        return "Took back: \(last.lines.title(typed: last.typed))"
      }
    }
    throw LineError(
      "there is nothing to take back in this script",
      hint: "What was before it can be taken back once it is done.")
  }

  func refuseInGroup(_ command: String) throws(LineError) {
    guard group == nil else {
      throw LineError(
        "'\(command)' makes no sense inside a script, which is one step",
        hint: "Type it at the prompt.")
    }
  }
}

extension Step {
  /// What the step was, in one line.
  var title: String {
    switch change {
    case .lines(let lines, let typed):
      lines.title(typed: typed)
    case .undo: "undo"
    case .redo: "redo"
    case .undoTo(let number): "undo to \(number)"
    case .checkpoint(let label): "checkpoint \(label.text)"
    case .restore(let label): "checkpoint restore \(label.text)"
    }
  }
}

extension [String] {
  /// What changing lines are called: what was typed for them, else the first, and how many they are.
  fileprivate func title(typed: String?) -> String {
    let counted = count == 1 ? "1 line" : "\(count) lines"
    if let typed { return "\(typed) (\(counted))" }
    guard let first, count > 1 else { return first ?? "" }
    return "\(first) … (\(counted))"
  }
}
