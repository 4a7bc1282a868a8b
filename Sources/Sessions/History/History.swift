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
  /// The steps in effect, the latest last, each with the plan before it.
  private(set) var done: [Turn] = []
  /// The steps that were undone, the next to redo last, each with the plan after it.
  private(set) var undone: [Turn] = []
  private(set) var checkpoints: [Checkpoint]
  /// The number of the last step in effect before those that can be undone.
  let start: Int

  struct Turn: Sendable {
    let step: Step
    let other: Plan
  }

  init(plan: Plan, checkpoints: [Checkpoint] = [], log: [Step] = []) {
    self.plan = plan
    self.checkpoints = checkpoints
    self.log = log
    start = Self.lastInEffect(of: log)
  }

  /// The number of the last step that no later one took back; 0 where there is none.
  private static func lastInEffect(of log: [Step]) -> Int {
    var done: [Int] = []
    var undone: [Int] = []
    for step in log {
      switch step.change {
      case .lines, .restore:
        done.append(step.number)
        undone = []
      case .undo:
        if let last = done.popLast() { undone.append(last) }
      case .undoTo(let number):
        while let last = done.last, last > number { undone.append(done.removeLast()) }
      case .redo:
        if let next = undone.popLast() { done.append(next) }
      case .checkpoint: break
      }
    }
    return done.last ?? 0
  }
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
    guard !done.isEmpty else { throw .nothingToUndo }
    guard number >= start else { throw .tooEarly(number: number, start: start) }
    let place = done.partitioningIndex { $0.step.number > number }
    guard number == start || place > 0 && done[place - 1].step.number == number else {
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
    case .undo, .undoTo: takeBack(to: try depths(after: step.change).done)
    case .redo:
      let turn = undone.removeLast()
      done.append(Turn(step: turn.step, other: self.plan))
    case .checkpoint(let label): mark(label)
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
