import Sessions
import Text

extension Conversation {
  /// Says in at most three lines where one is.
  func greet() {
    screen.notice("Planbench: 'help' shows the commands, 'exit' leaves.")
    if let about = sessionNotice { screen.notice(about) }
    if let left = leftNotice { screen.notice(left) }
  }

  private var sessionNotice: Message? {
    let session = interpreter.workbench.session
    guard let name = session.name else { return nil }
    switch session.steps.count {
    case 0: return "Session '\(name)'."
    case 1: return "Session '\(name)', one step so far."
    case let count: return "Session '\(name)', \(count) steps so far."
    }
  }

  /// Tells of sessions that nobody named; one that cannot be looked up is no reason not to begin.
  private var leftNotice: Message? {
    let left = ((try? Session.list(world: world)) ?? []).filter { $0.state == .recoverable }
    guard let first = left.first else { return nil }
    guard left.count == 1 else {
      return "\(left.count) sessions have no name yet; 'session list' shows them."
    }
    return "A session has no name yet: 'session open \(first.name)' brings it back."
  }
}
