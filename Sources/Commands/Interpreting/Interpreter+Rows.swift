import CommandLanguage
import PlanModel
import Reports
import Sessions
import Text

extension Interpreter {
  /// Changes the plan by rows; false where one of them was refused, and so all.
  mutating func run(_ pending: Feed.Pending, in feed: Feed, _ listener: Listener) -> Bool {
    guard !pending.isSpoiled else { return false }
    do throws(LineError) {
      let context = ScriptContext(
        plan: workbench.plan, workbench: workbench, rows: pending.rows, file: feed.file,
        folder: feed.folder)
      let change = try pending.command.change(in: context)
      try workbench.change(by: change.lines, typed: pending.typed)
      try give(change.answer(workbench.plan), of: pending.reading, listener)
      return true
    } catch {
      tell(.answer(refused(error, pending)), listener)
      return false
    }
  }

  /// Points at what was refused in a row, or at the row, else at the command.
  private func refused(_ error: LineError, _ pending: Feed.Pending) -> Answer {
    guard let row = error.row else { return refused(error, pending.reading, pending.source) }
    let source = SourceLine(
      file: row.file ?? pending.source.file,
      number: row.file == nil ? pending.number + row.number : row.number, text: row.shown)
    let located = LineError("row \(row.number): \(error.message)", hint: error.hint)
    let range = error.culprit.flatMap(source.range(of:))
    return refused(located, at: range, source, command: pending.reading.entry.name)
  }
}

extension Workbench {
  /// Runs the lines of rows on a copy, which becomes the plan once all went through.
  fileprivate mutating func change(by lines: [RowLine], typed: String) throws(LineError) {
    try refuseReadOnly()
    var changed = plan
    for line in lines {
      guard !world.isInterrupted() else {
        throw LineError(
          "stopped before this row", hint: group == nil ? "Nothing was kept." : nil, row: line.row)
      }
      do throws(LineError) {
        try Interpreter.apply(canonical: line.text, to: &changed, today: today)
      } catch {
        throw LineError(error.message, hint: error.hint, row: line.row)
      }
    }
    let texts = lines.map(\.text)
    if group != nil {
      group?.plan = changed
      group?.changes.append(Group.Change(lines: texts, typed: typed, beginsPlan: false))
    } else if changed != session.plan {
      try joined { () throws(SessionError) in
        try session.accept(changed, lines: texts, typed: typed, world: world)
      }
    }
  }
}
