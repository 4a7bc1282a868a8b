import CommandLanguage
import Commands
import LineEditing
import Sessions
import Text

extension Conversation {
  /// Saves what has a name, and asks for one where there is none; false when Ctrl-C goes back.
  mutating func leave() -> Bool {
    guard session.isWorthSaving, !options.dryRun else { return close() }
    guard session.name == nil else {
      if !saveNamed() { status = .failed }
      return close()
    }
    // What was typed before are commands, and no names.
    let commands = editor.history
    editor.history = TypedLines()
    editor.assistance = .silent
    defer { editor.history = commands }
    var offered: OfferedLine?
    while true {
      let question: Message = "Name for this session (Enter leaves it without one): "
      switch editor.read(prompt: screen.prompt(for: question), offering: offered.take()) {
      case .line(let name) where name.allSatisfy(\.isWhitespace): return leaveUnnamed()
      case .line(let line) where CommandCatalog.table.namesCommand(line):
        if isSaved(by: line) { return close() }
      case .line(let name): if save(as: name) { return close() }
      case .end: return leaveUnnamed()
      case .paste(let lines), .recalled(let lines):
        offered = OfferedLine(lines.joined(separator: " "))
      case .cancelled: return false
      case .ended(let signal): end(by: signal)
      }
    }
  }

  /// Leaves in haste, because a signal asks for it.
  mutating func end(by signal: Int32) -> Never {
    if session.isWorthSaving, session.name != nil, !options.dryRun { _ = saveNamed() }
    _ = close()
    screen.flush()
    Termination.end(by: signal)
  }

  private mutating func save(as name: String?) -> Bool {
    do throws(SessionError) {
      try session.save(as: name, world: world)
      for notice in session.takeNotices() { say(notice) }
      if let name = session.name { say("Saved as '\(name)'.") }
      return true
    } catch {
      screen.refuse(error)
      return false
    }
  }

  /// Obeys a command that saves the session under a name; any other is no name, and not run.
  private mutating func isSaved(by line: String) -> Bool {
    var cutter = StatementCutter(line, CommandCatalog.table, .whole)
    let vocabulary = PlanVocabulary(session.plan, today: world.today())
    let command = (try? cutter.next(in: vocabulary)) ?? nil
    guard command?.entry.name == "session save" else {
      say("'\(line)' is a command. Type a name, or Enter alone.")
      return false
    }
    interpreter.workbench.wantsToLeave = false
    var feed = Feed.prompt(in: world.workingFolder)
    return interpreter.take(line, in: &feed, screen.hear) && session.name != nil
  }

  /// Every step was brought to the journal before it was answered, so a snapshot may fail.
  private mutating func saveNamed() -> Bool {
    if save(as: nil) { return true }
    if let name = session.fileName {
      say(
        "Nothing is lost: every step is in the journal, and 'planbench \(name)' brings it back.")
    }
    return false
  }

  private mutating func leaveUnnamed() -> Bool {
    if let name = session.fileName {
      say("It is kept as '\(name)': 'planbench \(name)' brings it back.")
    }
    return close()
  }

  private mutating func close() -> Bool {
    session.close(world: world)
    return true
  }
}

extension Session {
  /// Whether something happened that has no name, or that the snapshot does not hold.
  fileprivate var isWorthSaving: Bool {
    !isReadOnly && (hasUnsavedChanges || name == nil && !log.isEmpty)
  }
}
