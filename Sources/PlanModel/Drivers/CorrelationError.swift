import Text

/// Why drivers cannot move together as was said.
package enum CorrelationError: ExplainedError {
  /// Drivers whose rank correlations cannot hold together.
  case impossible([String])
  case withItself(String)
  /// A driver that does not draw one value in each trial.
  case notOneBelief(String)

  package var message: Message {
    switch self {
    case .impossible(let names):
      "these rank correlations cannot hold together: \(names.joined(separator: ", "))"
    case .withItself(let name): "'\(name)' moves with itself anyway"
    case .notOneBelief(let name): "the formula of '\(name)' does not hold one belief"
    }
  }

  package var hint: Message? {
    switch self {
    case .impossible: "Choose smaller ones; two that move with a third move with each other too."
    case .withItself: "Name another driver."
    case .notOneBelief:
      "Give each belief a driver of its own, as in 'let price = 80k..120k'."
    }
  }

  package var culprit: String? {
    switch self {
    case .withItself(let name), .notOneBelief(let name): name
    case .impossible: nil
    }
  }
}
