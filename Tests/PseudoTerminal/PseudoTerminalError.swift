/// What went otherwise than a test expected, with what the screen was sent until then.
package enum PseudoTerminalError: Error, Hashable {
  case noTerminal(errno: Int32)
  case notStarted(String)
  case notTyped(shown: String)
  case notShown(String, shown: String)
  case notOnScreen([String], Screen.Place?, shown: [String], Screen.Place)
  case notEnded(shown: String)
}
