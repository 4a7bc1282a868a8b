import Synchronization

extension Draws {
  /// What draws from a distribution, which is made once: its table takes longer to make than to use.
  static func known(of distribution: Distribution) -> Draws {
    if let draws = known.withLock({ $0[distribution] }) { return draws }
    let draws = Draws(of: distribution)
    known.withLock { known in
      if known.count >= mostKnown { known.removeAll() }
      known[distribution] = draws
    }
    return draws
  }

  private static let known = Mutex<[Distribution: Draws]>([:])
  private static let mostKnown = 500
}
