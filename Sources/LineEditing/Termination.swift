import CEditline

/// The end of the process by a signal, once everything is saved.
package enum Termination {
  /// Dies of the signal's default action, so that the exit status tells the cause.
  package static func end(by signal: Int32) -> Never {
    editline_end_process(signal)
  }
}
