import Text

extension Session {
  /// Has the plans of the steps before the snapshot again, or says why they cannot be taken back.
  package mutating func recallEarlier() {
    do throws(SessionError) {
      try retraceEarlier()
    } catch {
      notices.append("steps up to \(history.bottom) cannot be taken back: \(error.message)")
      history.forgetEarlier()
    }
  }

  mutating func recallEarlier(for change: Step.Change) {
    if history.reachesEarlier(change) { recallEarlier() }
  }

  mutating func retraceEarlier() throws(SessionError) {
    guard let past = past.take() else { return }
    history.recall(try past.history(of: history.log))
  }
}
