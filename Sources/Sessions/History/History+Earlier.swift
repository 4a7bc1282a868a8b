extension History {
  /// Whether the change leads to a plan of the earlier steps.
  func reachesEarlier(_ change: Step.Change) -> Bool {
    switch change {
    case .lines, .checkpoint, .removeCheckpoint, .restore: false
    case .undo: done.isEmpty && !earlier.done.isEmpty
    case .redo: undone.isEmpty && !earlier.undone.isEmpty
    case .undoTo(let number): !earlier.done.isEmpty && number < bottom
    }
  }

  /// The number of the last step in effect before those whose plans are at hand.
  var bottom: Int { earlier.done.last?.number ?? start }

  /// Takes the plans of the earlier steps from a history that ends with them.
  mutating func recall(_ past: History) {
    done = past.done.prefix(earlier.done.count) + done
    undone = past.undone.prefix(earlier.undone.count) + undone
    earlier = StepStacks()
  }

  /// Gives the earlier steps up: what can be undone begins behind them.
  mutating func forgetEarlier() {
    start = bottom
    earlier = StepStacks()
  }
}
