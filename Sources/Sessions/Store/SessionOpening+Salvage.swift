import PlanModel
import Text

extension SessionOpening {
  /// The session that a damaged journal still leads to: from what it begins with, or from the
  /// snapshot where that leads further. Refuses as before where neither is there.
  mutating func salvaged(
    or refusal: SessionError, _ replay: @escaping Session.Replay
  ) throws(SessionError) -> Session {
    let remains = JournalRemains(
      of: try filed { () throws(FileError) in
        try world.files.readWhole(files.journal)
      })
    let starts = [start(ofJournal: remains), start(ofSnapshot: remains)].compactMap(\.self)
    guard !remains.isEmpty, var best = starts.first else { throw refusal }
    for start in starts.dropFirst() where start.reach(in: remains) > best.reach(in: remains) {
      best = start
    }
    let retracing = Retracing(journal: files.journal, replay: replay)
    let history = best.history(of: remains, retracing)
    sayWhatIsLost(of: remains, after: best.count + history.log.count - best.before.count, best)
    readOnlyReason = .asked
    let base = Journal.Base(best.snapshot, digest: Checksum(), count: best.before.count)
    let file = JournalFile(path: files.journal, base: base, steps: history.log)
    var session = Session(
      history: history, place: .store(store(over: file, snapshotCount: nil)))
    session.notices = notices
    return session
  }

  private func start(ofJournal remains: JournalRemains) -> SalvageStart? {
    guard let base = remains.base, base.state != nil, let snapshot = try? base.snapshot() else {
      return nil
    }
    return SalvageStart(snapshot, count: base.count, in: remains)
  }

  private func start(ofSnapshot remains: JournalRemains) -> SalvageStart? {
    guard let (snapshot, digest) = try? readSnapshot() else { return nil }
    let known = remains.base.flatMap { $0.digest == digest ? $0.count : nil }
    return SalvageStart(snapshot, count: snapshot.contained?.count ?? known ?? 0, in: remains)
  }

  private mutating func sayWhatIsLost(
    of remains: JournalRemains, after reached: Int, _ start: SalvageStart
  ) {
    switch remains.count - reached {
    case ...0: say("'\(files.journal)' is damaged, but no step is lost")
    case 1: say("'\(files.journal)' is damaged: the last of its \(remains.count) steps is lost")
    case let lost:
      say("'\(files.journal)' is damaged: of its \(remains.count) steps the last \(lost) are lost")
    }
    if start.count > start.before.count {
      say("what was done before the snapshot cannot be undone")
    }
  }
}

/// A plan that steps of a damaged journal follow.
private struct SalvageStart {
  let snapshot: Snapshot
  /// How many of the journal's steps the plan contains.
  let count: Int
  /// These steps, where all of them can be read; else none.
  let before: [Step]

  init(_ snapshot: Snapshot, count: Int, in remains: JournalRemains) {
    self.snapshot = snapshot
    self.count = count
    before = remains.steps(through: count) ?? []
  }

  /// The number of the last step that follows without a gap.
  func reach(in remains: JournalRemains) -> Int { count + remains.steps(after: count).count }

  /// The history up to the first step that is damaged, or does not follow.
  func history(of remains: JournalRemains, _ retracing: Retracing) -> History {
    var history = History(
      plan: snapshot.plan, checkpoints: snapshot.checkpoints, log: before, from: before.count)
    for step in remains.steps(after: count) {
      guard let step = step.renumbered(by: before.count - count),
        (try? retracing.follow(step, in: &history)) != nil
      else { break }
    }
    return history
  }
}

extension Step {
  /// The step by its number in a journal that begins later; nil where it goes back before that.
  fileprivate func renumbered(by shift: Int) -> Step? {
    guard case .undoTo(let target) = change else {
      return Step(number: number + shift, moment: moment, user: user, change: change)
    }
    guard target + shift >= 0 else { return nil }
    return Step(number: number + shift, moment: moment, user: user, change: .undoTo(target + shift))
  }
}
