import PlanModel

/// What led to a snapshot: enough to have the plans of the steps in it again, once they are
/// asked for.
struct Past: Sendable {
  let retracing: Retracing
  let base: Journal.Base
  let snapshot: Snapshot
  /// How many steps the snapshot contains.
  let count: Int

  /// The history as it was when the snapshot was written.
  func history(of log: [Step]) throws(SessionError) -> History {
    let history = try retracing.history(from: base, through: Array(log.prefix(count)))
    guard history.plan == snapshot.plan, history.checkpoints == snapshot.checkpoints else {
      throw .otherPast(journal: retracing.journal)
    }
    return history
  }
}
