import PlanModel
import Quantities

/// A plan with the steps that made it, in memory: what undo, redo and checkpoints mean.
///
/// Each step costs the same however many there are: the plans before and after share what a step
/// did not change.
struct History: Sendable {
  private(set) var plan: Plan
  /// Everything that happened, undo and redo too.
  private(set) var log: [Step] = []
  /// The steps before the ones below, as long as their plans are not at hand.
  var earlier: StepStacks
  /// The steps in effect, the latest last, each with the plan before it.
  var done: [Turn] = []
  /// The steps that were undone, the next to redo last, each with the plan after it.
  var undone: [Turn] = []
  private(set) var checkpoints: [Checkpoint]
  /// The number of the last step in effect before those that can be undone.
  var start: Int

  struct Turn: Sendable {
    let step: Step
    let other: Plan
  }

  /// A plan that the steps of the log led to, of which so many cannot be led back.
  init(plan: Plan, checkpoints: [Checkpoint] = [], log: [Step] = [], from count: Int = 0) {
    self.plan = plan
    self.checkpoints = checkpoints
    self.log = log
    earlier = StepStacks(of: log.dropFirst(count))
    start = StepStacks(of: log.prefix(count)).done.last?.number ?? 0
  }

  /// The steps in effect, the latest last.
  var steps: [Step] { earlier.done + done.map(\.step) }
  /// The steps that were undone, the next to redo last.
  var undoneSteps: [Step] { earlier.undone + undone.map(\.step) }
}

/// A plan under a name, to go back to.
package struct Checkpoint: Hashable, Sendable {
  package let label: Name
  package let plan: Plan

  package init(label: Name, plan: Plan) {
    self.label = label
    self.plan = plan
  }
}

extension History {
  /// The plan that an undo, a redo, a checkpoint or a restore leads to; refuses one that leads
  /// nowhere.
  func outcome(of change: Step.Change) throws(SessionError) -> Plan {
    switch change {
    case .lines, .checkpoint: return plan
    case .undo:
      guard let last = done.last else { throw .nothingToUndo }
      return last.other
    case .redo:
      guard let next = undone.last else { throw .nothingToRedo }
      return next.other
    case .undoTo(let number): return done[try place(after: number)].other
    case .removeCheckpoint(let label):
      _ = try checkpoint(label)
      return plan
    case .restore(let label): return try checkpoint(label).plan
    }
  }

  private func checkpoint(_ label: Name) throws(SessionError) -> Checkpoint {
    guard let found = checkpoints.first(where: { $0.label == label }) else {
      throw .noSuchCheckpoint(label.text)
    }
    return found
  }

  /// The place of the first step after the one with that number.
  func place(after number: Int) throws(SessionError) -> Int {
    guard !done.isEmpty || !earlier.done.isEmpty else { throw .nothingToUndo }
    guard number >= bottom else { throw .tooEarly(number: number, start: start) }
    let place = done.partitioningIndex { $0.step.number > number }
    guard number == bottom || place > 0 && done[place - 1].step.number == number else {
      throw number > log.count ? .noSuchStep(number) : .notInEffect(number)
    }
    guard place < done.count else { throw .nothingAfter(number) }
    return place
  }
}

extension History {
  /// Takes the step into the log and the plan that it leads to.
  mutating func take(_ step: Step, to plan: Plan) throws(SessionError) {
    switch step.change {
    case .lines, .restore:
      done.append(Turn(step: step, other: self.plan))
      undone = []
      earlier.endRedo()
    case .undo: takeBack(to: done.count - 1)
    case .undoTo(let number): takeBack(to: try place(after: number))
    case .redo:
      let turn = undone.removeLast()
      done.append(Turn(step: turn.step, other: self.plan))
    case .checkpoint(let label): mark(label)
    case .removeCheckpoint(let label): checkpoints.removeAll { $0.label == label }
    }
    self.plan = plan
    log.append(step)
  }

  private mutating func takeBack(to depth: Int) {
    var after = plan
    while done.count > depth {
      let turn = done.removeLast()
      undone.append(Turn(step: turn.step, other: after))
      after = turn.other
    }
  }

  private mutating func mark(_ label: Name) {
    checkpoints.removeAll { $0.label == label }
    checkpoints.append(Checkpoint(label: label, plan: plan))
  }
}

extension Array {
  /// The first place from which on the claim holds, which it does not before.
  fileprivate func partitioningIndex(where claim: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if claim(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
