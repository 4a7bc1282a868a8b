/// How a program came to its end.
package enum ProcessEnding: Hashable, Sendable {
  case exited(code: Int32)
  case killed(signal: Int32)

  /// From the status that `waitpid` gives.
  package init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited(code: status >> 8 & 0xFF) : .killed(signal: signal)
  }
}
