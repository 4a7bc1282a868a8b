import Sessions
import Text

extension World {
  /// What trials are told between: it shows how far they have come, and makes false of Ctrl-C.
  ///
  /// - Parameters:
  ///   - all: how many there are.
  ///   - before: how many were made before these.
  func goesOn(of all: Int, after before: Int = 0) -> @Sendable (Int) -> Bool {
    { done in
      onProgress(Progress(done: before + done, of: all))
      return !isInterrupted()
    }
  }
}

extension LineError {
  static let stoppedEarly = LineError(
    "it was stopped before any of its randomizations was finished", hint: "Ask for fewer trials.")
}
