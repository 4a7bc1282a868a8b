import CommandLanguage
import PlanModel
import Reports
import Sessions
import Text

extension Interpreter {
  /// What became of lines that ran as a group.
  package struct GroupOutcome {
    /// False where a line failed, or the group was not kept.
    package let isWell: Bool
    /// How many changing lines there are in the group; nil where nothing was kept.
    package let kept: Int?
  }

  /// Runs what the body runs as one group, which belongs to the one that is open, if one is.
  ///
  /// What was typed for it is what the step is called. A group that keeps going reports a failed line and leaves it out; one that is kept only as a
  /// whole drops the others, too, once they were run.
  package mutating func asGroup(
    typed: String? = nil, keepsGoing: Bool = false, isKeptOnlyWhole: Bool = false,
    _ listener: Listener,
    _ body: (inout Interpreter) -> Bool
  ) -> GroupOutcome {
    guard workbench.group == nil else {
      let isWell = body(&self)
      return GroupOutcome(isWell: isWell, kept: isWell ? workbench.group?.lineCount : nil)
    }
    workbench.group = Group(in: workbench, typed: typed, keepsGoing: keepsGoing)
    let isWell = body(&self)
    let isKept = isWell || (keepsGoing && !isKeptOnlyWhole && !isInterrupted)
    guard isKept else {
      dropGroup(listener)
      return GroupOutcome(isWell: false, kept: nil)
    }
    let count = workbench.group?.lineCount
    guard keepGroup(listener) else { return GroupOutcome(isWell: false, kept: nil) }
    return GroupOutcome(isWell: isWell, kept: count)
  }

  private mutating func keepGroup(_ listener: Listener) -> Bool {
    let changes = workbench.group?.plan != workbench.session.plan
    let leavesUnsaved = workbench.leavesUnsaved
    let staged: [Staged]
    do throws(LineError) {
      staged = try workbench.closeGroup()
    } catch {
      tell(.answer(refused(error)), listener)
      dropGroup(listener)
      return false
    }
    let written = workbench.isDryRun ? staged.count : write(staged, listener)
    guard written < staged.count else {
      if leavesUnsaved { tell(.notice(Self.unsaved), listener) }
      return true
    }
    if workbench.session.fileName == nil {
      if written == 0 { tell(.notice("Nothing was kept."), listener) }
    } else if changes {
      tell(.notice("The lines were kept; only this was not written."), listener)
    }
    return false
  }

  private static let unsaved: Message =
    "What the lines behind the last 'session save' changed was not saved."

  /// Writes what a group staged, in order, and says so; how much of it was written.
  private mutating func write(_ staged: [Staged], _ listener: Listener) -> Int {
    let last = staged.lastIndex { $0.saved != nil }
    var written = 0
    for (index, staged) in staged.enumerated() {
      do throws(LineError) {
        try workbench.write(staged, isLastSave: index == last)
        written += 1
        guard let origin = staged.origin, let report = staged.report else { continue }
        tell(
          .answer(Answer(origin.reading.entry.name, report, in: workbench.answerStyle)), listener)
      } catch {
        tell(.answer(staged.origin.map { refused(error, $0) } ?? refused(error)), listener)
      }
    }
    return written
  }

  private mutating func dropGroup(_ listener: Listener) {
    let hasAnswered = workbench.group?.hasAnswered == true
    workbench.abandonGroup()
    tell(
      .notice(
        hasAnswered
          ? "Nothing was kept; what was answered does not hold." : "Nothing was kept."), listener)
  }

  /// The answer to a group that went wrong as a whole.
  private func refused(_ error: LineError) -> Answer {
    refused(error, at: nil, SourceLine(file: nil, number: 1, text: ""), command: "")
  }
}
