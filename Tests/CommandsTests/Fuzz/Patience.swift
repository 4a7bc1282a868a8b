import Sessions
import Synchronization

/// Whoever types has patience for so many blocks of trials, and presses Ctrl-C then.
final class Patience: Sendable {
  private let asked = Atomic(0)
  private let most: Int

  init(of most: Int = 400) {
    self.most = most
  }

  func renew() { asked.store(0, ordering: .relaxed) }

  fileprivate func isOver() -> Bool {
    asked.add(1, ordering: .relaxed).newValue > most
  }
}

extension World {
  func interrupting(_ patience: Patience) -> World {
    var world = self
    world.isInterrupted = { patience.isOver() }
    return world
  }
}
