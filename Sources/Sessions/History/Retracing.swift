import PlanModel
import Text

/// Takes the steps of a journal once more, from a plan that it holds.
struct Retracing: Sendable {
  /// The path of the journal.
  let journal: String
  let replay: Session.Replay

  /// The history that the steps lead to from what the journal begins with, every plan at hand.
  func history(from base: Journal.Base, through steps: [Step]) throws(SessionError) -> History {
    let snapshot = try snapshot(of: base)
    var history = History(
      plan: snapshot.plan, checkpoints: snapshot.checkpoints,
      log: Array(steps.prefix(base.count)), from: base.count)
    for step in steps.dropFirst(base.count) { try follow(step, in: &history) }
    return history
  }

  func follow(_ step: Step, in history: inout History) throws(SessionError) {
    if case .lines(let lines, _) = step.change {
      return try history.take(step, to: try plan(after: lines, of: step, from: history.plan))
    }
    do throws(SessionError) {
      try history.take(step, to: try history.outcome(of: step.change))
    } catch {
      throw .journalRefused(path: journal, .damaged(record: step.number))
    }
  }

  private func snapshot(of base: Journal.Base) throws(SessionError) -> Snapshot {
    do throws(SnapshotError) {
      return try base.snapshot()
    } catch {
      throw .journalRefused(path: journal, .beginning(error))
    }
  }

  private func plan(
    after lines: [String], of step: Step, from plan: Plan
  ) throws(SessionError) -> Plan {
    var plan = plan
    for line in lines {
      do {
        try replay(line, &plan)
      } catch {
        let reason = (error as? any ExplainedError)?.message ?? .verbatim("\(error)")
        throw .stepRefused(journal: journal, number: step.number, line: line, reason: reason)
      }
    }
    return plan
  }
}
