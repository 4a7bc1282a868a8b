import PlanModel
import Quantities
import Reports
import Sessions
import Text

/// The tables that tell of sessions and their steps.
enum SessionTables {
  static func info(_ info: Sessions.SessionInfo, plan: Name) -> Table {
    Table(
      columns: [Column("property", "Property"), Column("value", "Value")],
      rows: [
        .init([.message("Session"), .message(info.name.map(Message.verbatim) ?? "not named")]),
        .init([.message("Plan"), .text(plan.text)]),
        .init([.message("Steps"), .count(info.stepCount)]),
        .init([.message("Undone steps"), .count(info.undoneCount)]),
        .init([.message("Checkpoints"), .count(info.checkpoints.count)]),
        .init([.message("Unsaved changes"), .message(info.hasUnsavedChanges ? "yes" : "no")]),
        .init([.message("Snapshot"), .message(info.snapshot?.place ?? "none")]),
        .init([.message("Journal"), .message(journal(info))]),
      ] + readOnly(info), layout: .bare)
  }

  private static func journal(_ info: Sessions.SessionInfo) -> Message {
    guard let journal = info.journal else { return "none" }
    return info.recordCount == 1
      ? "\(journal.place), 1 record" : "\(journal.place), \(String(info.recordCount)) records"
  }

  private static func readOnly(_ info: Sessions.SessionInfo) -> [Table.Row] {
    guard let reason = info.readOnlyReason else { return [] }
    return [.init([.message("Read-only"), .message(reason.message)])]
  }

  /// Steps, each with the number that `undo to` takes, or what is said where there are none.
  static func steps(_ steps: [Step], ifNone: Message) -> Report {
    guard !steps.isEmpty else { return Report(.note(ifNone)) }
    let columns = [
      Column("step", "Step"), Column("time", "Time"), Column("user", "User"),
      Column("line", "Command"),
    ]
    let rows = steps.map { step in
      Table.Row([
        .count(step.number), .text(step.moment.screenText), .text(step.user), .message(step.title),
      ])
    }
    return Report(.table(Table(columns: columns, rows: rows)))
  }

  static func checkpoints(_ checkpoints: [Checkpoint]) -> Report {
    guard !checkpoints.isEmpty else {
      return Report(.note("There are no checkpoints; 'checkpoint NAME' makes one."))
    }
    let columns = [Column("checkpoint", "Checkpoint"), Column("total", "Total")]
    let rows = checkpoints.map { checkpoint in
      Table.Row([
        .text(checkpoint.label.text), .money(checkpoint.plan.budget.amount(of: .total)),
      ])
    }
    return Report(.table(Table(columns: columns, rows: rows)))
  }
}

extension Sessions.SessionInfo.File {
  /// Where it is, and how large.
  fileprivate var place: Message { "\(path), \(String(size)) bytes" }
}
