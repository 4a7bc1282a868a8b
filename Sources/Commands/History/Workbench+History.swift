import PlanModel
import Quantities
import Reports
import Sessions
import Text

extension Workbench {
  /// Takes back the latest steps, as many as asked for, and says which.
  mutating func undo(_ count: Int) throws(LineError) -> Message {
    if group != nil {
      if count > 1 { try refuseInGroup("undo \(count)") }
      return try undoInGroup()
    }
    return Self.tookBack(
      try joined { () throws(SessionError) in try session.undo(count, world: world) })
  }

  /// Takes back all steps after the one with a number, and says which.
  mutating func undo(to number: Int) throws(LineError) -> Message {
    try refuseInGroup("undo to")
    return Self.tookBack(
      try joined { () throws(SessionError) in try session.undo(to: number, world: world) })
  }

  private static func tookBack(_ steps: [Step]) -> Message {
    guard steps.count == 1, let step = steps.first else {
      return "Took back \(steps.count) steps; 'redo \(steps.count)' brings them back."
    }
    return "Took back: \(step.title)"
  }

  /// Brings back the steps that were undone last, as many as asked for, and says which.
  mutating func redo(_ count: Int) throws(LineError) -> Message {
    try refuseInGroup("redo")
    let steps = try joined { () throws(SessionError) in try session.redo(count, world: world) }
    guard steps.count == 1, let step = steps.first else {
      return "Brought back \(steps.count) steps."
    }
    return "Brought back: \(step.title)"
  }

  mutating func checkpoint(_ label: Name, overwrite: Bool) throws(LineError) -> Report {
    try refuseInGroup("checkpoint")
    try joined { () throws(SessionError) in
      try session.checkpoint(label, overwrite: overwrite, world: world)
    }
    return Report(
      .note("'checkpoint restore \(Quoting.quoted(label.text))' comes back here."))
  }

  mutating func removeCheckpoint(_ label: Name) throws(LineError) -> Report {
    try refuseInGroup("checkpoint remove")
    try joined { () throws(SessionError) in
      try session.removeCheckpoint(label, world: world)
    }
    return Report(.note("There is no checkpoint \(label) any more."))
  }

  mutating func restore(_ label: Name) throws(LineError) -> Report {
    try refuseInGroup("checkpoint restore")
    try joined { () throws(SessionError) in try session.restore(label, world: world) }
    return Report(.note("The plan is as it was at \(label); 'undo' takes that back."))
  }

  /// Inside a group the last command that changed the plan is taken back.
  private mutating func undoInGroup() throws(LineError) -> Message {
    guard let last = try group?.takeBack(today: world.today()) else {
      throw LineError(
        "there is nothing to take back in this script",
        hint: "What was before it can be taken back once it is done.")
    }
    return "Took back: \(last.lines.title(typed: last.typed))"
  }

  func refuseInGroup(_ command: String) throws(LineError) {
    guard group == nil else {
      throw LineError(
        "'\(CommandCatalog.table.typed(command))' makes no sense inside a script, which is one step",
        hint: "Type it at the prompt.")
    }
  }
}

extension Step {
  /// What the step was, in one line.
  var title: Message {
    switch change {
    case .lines(let lines, let typed):
      lines.title(typed: typed)
    case .undo: .typed("undo")
    case .redo: .typed("redo")
    case .undoTo(let number): .typed("undo to \(number)")
    case .checkpoint(let label): .typed("checkpoint", label.text)
    case .removeCheckpoint(let label): .typed("checkpoint remove", label.text)
    case .restore(let label): .typed("checkpoint restore", label.text)
    }
  }
}

extension [String] {
  /// What changing lines are called: what was typed for them, else the first, and how many they are.
  fileprivate func title(typed: String?) -> Message {
    let counted: Message = count == 1 ? "1 line" : "\(count) lines"
    if let typed { return "\(Message.typed(typed)) (\(counted))" }
    guard let first, count > 1 else { return .typed(first ?? "") }
    return "\(Message.typed(first)) … (\(counted))"
  }
}

extension Message {
  /// A line in the words of the reader's language.
  fileprivate static func typed(_ line: String) -> Message {
    "\(CommandCatalog.table.typed(line))"
  }

  /// A command in the words of the reader's language, and a name.
  fileprivate static func typed(_ command: String, _ name: String) -> Message {
    "\(CommandCatalog.table.typed(command)) \(name)"
  }
}
