import Text

/// Why drivers cannot move together as was said.
package enum CorrelationError: ExplainedError {
  /// Drivers whose rank correlations cannot hold together.
  ///
  /// - `first`: what can be said before, so that they can.
  case impossible([String], first: Typed?)
  case withItself(String)
  case alone(String)
  /// A driver that does not draw one value in each trial.
  case notOneBelief(String)

  package var message: Message {
    switch self {
    case .impossible(let names, _):
      "these rank correlations cannot hold together: \(names.map(Typed.init(own:)).list)"
    case .withItself(let name): "'\(name)' moves with itself anyway"
    case .alone(let name): "'\(name)' stands alone, and one driver moves with another"
    case .notOneBelief(let name): "the formula of '\(name)' does not hold one belief"
    }
  }

  package var hint: Message? {
    switch self {
    case .impossible(_, let first?):
      "Two of which nothing was said count as 0: say '\(first)' before, or choose a smaller one."
    case .impossible(_, nil):
      "Two of which nothing was said count as 0: say it of each two, as in 'correlate a, b, c at 0.3', and raise them in turn."
    case .withItself: "Name another driver."
    case .alone: "Name the other one, as in 'correlate a with b at 0.6'."
    case .notOneBelief:
      "Give each belief a driver of its own, as in 'let price = 80k..120k'."
    }
  }

  package var culprit: String? {
    switch self {
    case .withItself(let name), .alone(let name), .notOneBelief(let name): name
    case .impossible: nil
    }
  }
}
