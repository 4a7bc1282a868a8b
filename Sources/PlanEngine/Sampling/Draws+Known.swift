import Synchronization

extension Draws {
  /// What draws from a distribution; where that takes a table it is made once, since it takes longer
  /// to make than to use.
  static func known(of distribution: Distribution) -> Draws {
    guard distribution.takesTable else { return Draws(of: distribution) }
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

extension Distribution {
  /// Whether its quantiles, or its chances, are worked out one by one before the first draw.
  fileprivate var takesTable: Bool {
    switch shape {
    case .beta, .pert, .gamma, .pool, .poisson, .binomial: true
    case .normal, .lognormal, .uniform, .triangular, .bernoulli, .choice, .samples: false
    }
  }
}
