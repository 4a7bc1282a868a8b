/// Which steps are in effect and which were undone, as the log tells without any plan.
struct StepStacks: Hashable, Sendable {
  /// The steps in effect, the latest last.
  private(set) var done: [Step] = []
  /// The steps that were undone, the next to redo last.
  private(set) var undone: [Step] = []

  init(of log: some Sequence<Step> = []) {
    for step in log { take(step) }
  }

  private mutating func take(_ step: Step) {
    switch step.change {
    case .lines, .restore:
      done.append(step)
      undone = []
    case .undo:
      if let last = done.popLast() { undone.append(last) }
    case .undoTo(let number):
      while let last = done.last, last.number > number { undone.append(done.removeLast()) }
    case .redo:
      if let next = undone.popLast() { done.append(next) }
    case .checkpoint, .removeCheckpoint: break
    }
  }

  /// A new step ends what could be redone.
  mutating func endRedo() { undone = [] }
}
