import CEditline

/// Ctrl-C while no line is read: a flag that a long computation looks at.
///
/// A second Ctrl-C that finds the flag still set ends the process.
package enum Interrupt {
  /// Begins to catch the signal, unless the process was started with it ignored.
  package static func watch() {
    editline_watch_interrupts()
  }

  /// Whether Ctrl-C came since the flag was cleared last; costs one read of memory.
  package static var isRequested: Bool {
    editline_interrupted()
  }

  package static func clear() {
    editline_clear_interrupt()
  }
}
