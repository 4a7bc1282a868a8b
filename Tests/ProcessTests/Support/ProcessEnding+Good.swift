import PseudoTerminal

extension ProcessEnding {
  /// The program ended by itself, and all went well.
  static let good = ProcessEnding.exited(code: 0)
}
