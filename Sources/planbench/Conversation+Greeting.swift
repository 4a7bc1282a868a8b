import Sessions
import Text

extension Conversation {
  /// Says in at most three lines where one is.
  func greet(isNew: Bool) {
    // A folder that cannot be looked up is no reason not to begin.
    let earlier = try? EarlierSessions(in: world)
    screen.notice("Planbench: 'help' lists commands, 'tour' guides, Tab completes, 'exit' leaves.")
    if let name = session.name {
      screen.notice(isNew ? news(of: name) : steps(of: name))
    } else if let latest = earlier?.latest {
      screen.notice("Last session: \(latest); 'session open \(Quoting.quoted(latest))' opens it.")
    }
    if let left = notice(of: earlier?.unnamed ?? []) { screen.notice(left) }
  }

  private func news(of name: String) -> Message {
    session.likeness(in: world) ?? "'\(name)' is a new session."
  }

  private func steps(of name: String) -> Message {
    switch session.steps.count {
    case 0: "Session '\(name)'."
    case 1: "Session '\(name)', one step; 'undo' takes it back."
    case let count: "Session '\(name)', \(count) steps; 'undo' takes them back."
    }
  }

  /// Tells of sessions that nobody named.
  private func notice(of unnamed: [String]) -> Message? {
    guard let first = unnamed.first else { return nil }
    guard unnamed.count == 1 else {
      return "\(unnamed.count) sessions have no name yet; 'session list' shows them."
    }
    return "Left without a name: 'session open \(first)' brings it back."
  }
}
