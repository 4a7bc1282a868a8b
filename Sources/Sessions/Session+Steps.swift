import PlanModel
import Quantities
import Text

extension Session {
  /// Makes the plan the session's own, as one step that these canonical lines lead to; what was
  /// typed is told where it stands for them.
  package mutating func accept(
    _ plan: Plan, lines: [String], typed: String? = nil, world: World
  ) throws(SessionError) {
    try record(.lines(lines, typed: typed), leadingTo: plan, in: world)
  }

  /// Takes back the latest steps in effect, as many as asked for, and says which, the latest first.
  @discardableResult
  package mutating func undo(_ count: Int = 1, world: World) throws(SessionError) -> [Step] {
    guard count > 1 else { return [try undoLast(world: world)] }
    let steps = history.steps
    guard !steps.isEmpty else { throw .nothingToUndo }
    guard steps.count >= count else { throw .fewerToUndo(asked: count, there: steps.count) }
    return try undo(to: steps.dropLast(count).last?.number ?? history.start, world: world)
  }

  private mutating func undoLast(world: World) throws(SessionError) -> Step {
    recallEarlier(for: .undo)
    guard let step = history.done.last?.step else { throw .nothingToUndo }
    try record(.undo, in: world)
    return step
  }

  /// Brings back the steps that were undone last, as many as asked for, and says which.
  @discardableResult
  package mutating func redo(_ count: Int = 1, world: World) throws(SessionError) -> [Step] {
    let there = history.earlier.undone.count + history.undone.count
    guard there > 0 else { throw .nothingToRedo }
    guard there >= count else { throw .fewerToRedo(asked: count, there: there) }
    var steps: [Step] = []
    for _ in 0..<count { steps.append(try redoLast(world: world)) }
    return steps
  }

  private mutating func redoLast(world: World) throws(SessionError) -> Step {
    recallEarlier(for: .redo)
    guard let step = history.undone.last?.step else { throw .nothingToRedo }
    try record(.redo, in: world)
    return step
  }

  /// Takes back every step after the one with that number, and says which, the latest first.
  @discardableResult
  package mutating func undo(to number: Int, world: World) throws(SessionError) -> [Step] {
    recallEarlier(for: .undoTo(number))
    let steps = history.done[try history.place(after: number)...].reversed().map(\.step)
    try record(.undoTo(number), in: world)
    return steps
  }

  /// Names the plan as it is now.
  package mutating func checkpoint(
    _ label: Name, overwrite: Bool = false, world: World
  ) throws(SessionError) {
    if !overwrite, let there = checkpoints.first(where: { $0.label == label }) {
      throw .checkpointThere(there.label.text)
    }
    try record(.checkpoint(label), in: world)
  }

  /// Forgets a name of the plan; no undo brings it back.
  package mutating func removeCheckpoint(
    _ label: Name, world: World
  ) throws(SessionError) {
    try record(.removeCheckpoint(label), in: world)
  }

  /// Puts the plan back as it was at the checkpoint, as a step that can be undone.
  package mutating func restore(_ label: Name, world: World) throws(SessionError) {
    try record(.restore(label), in: world)
  }

  private mutating func record(_ change: Step.Change, in world: World) throws(SessionError) {
    try record(change, leadingTo: try history.outcome(of: change), in: world)
  }

  private mutating func record(
    _ change: Step.Change, leadingTo plan: Plan, in world: World
  ) throws(SessionError) {
    let step = Step(
      number: history.log.count + 1, moment: world.now(), user: world.user, change: change)
    try keep(step, in: world)
    try history.take(step, to: plan)
  }

  /// Brings the step to the disk, where the session has one.
  private mutating func keep(_ step: Step, in world: World) throws(SessionError) {
    guard case .store(var store) = place else { return }
    do throws(SessionError) {
      defer { place = .store(store) }
      try store.keep(step, of: history, in: world)
    } catch .notKept(let error) where store.hasNoPlace(because: error) {
      store.lock?.release(in: world)
      place = .memory(name: nil)
      notices.append(
        "\(error.message). The plan is only in memory; '--sessions-folder' names another place")
    }
  }
}
