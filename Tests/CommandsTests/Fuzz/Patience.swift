import Sessions
import Synchronization

/// Whoever types has patience for so many blocks of trials, and presses Ctrl-C then.
final class Patience: Sendable {
  private let asked = Atomic(0)
  private static let most = 400

  func renew() { asked.store(0, ordering: .relaxed) }

  fileprivate func isOver() -> Bool {
    asked.add(1, ordering: .relaxed).newValue > Self.most
  }
}

extension World {
  func interrupting(_ patience: Patience) -> World {
    var world = self
    world.isInterrupted = { patience.isOver() }
    return world
  }
}
