import PlanModel
import Quantities
import Reports
import Sessions
import Text

/// The tables that tell of sessions and their steps.
enum SessionTables {
  static func info(_ session: Session, in world: World) -> Table {
    Table(
      columns: [Column("property", "Property"), Column("value", "Value")],
      rows: [
        .init([.message("Session"), .message(session.name.map(Message.verbatim) ?? "not named")]),
        .init([.message("Plan"), .text(session.plan.name.text)]),
        .init([.message("Steps"), .count(session.steps.count)]),
        .init([.message("Undone steps"), .count(session.undoneSteps.count)]),
        .init([.message("Checkpoints"), .count(session.checkpoints.count)]),
        .init([.message("Unsaved changes"), .message(session.hasUnsavedChanges ? "yes" : "no")]),
        .init([.message("Kept in"), .message(keeping(session, in: world))]),
      ], layout: .bare)
  }

  private static func keeping(_ session: Session, in world: World) -> Message {
    if let reason = session.readOnlyReason { return "read-only: \(reason.message)" }
    return session.name == nil ? "memory" : .verbatim(world.sessionsFolder)
  }

  /// Steps that can be undone, each with the number that `undo to` takes.
  static func history(_ session: Session) -> Table {
    steps(session.steps)
  }

  /// Everything that happened.
  static func log(_ steps: [Step]) -> Table {
    self.steps(steps)
  }

  private static func steps(_ steps: [Step]) -> Table {
    Table(
      columns: [
        Column("step", "Step"), Column("time", "Time"), Column("user", "User"),
        Column("line", "Line"),
      ],
      rows: steps.map { step in
        .init([
          .count(step.number), .text(step.moment.screenText),
          .text(step.user), .text(step.title),
        ])
      })
  }

  static func checkpoints(_ session: Session) -> Table {
    Table(
      columns: [Column("checkpoint", "Checkpoint"), Column("total", "Total")],
      rows: session.checkpoints.map { checkpoint in
        .init([
          .text(checkpoint.label.text), .money(checkpoint.plan.budget.amount(of: .total)),
        ])
      })
  }
}
