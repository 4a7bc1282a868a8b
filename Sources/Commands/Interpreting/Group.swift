import PlanModel
import Sessions

/// Lines that are one step: a script, a paste, an import.
///
/// The plan is edited in place over one old plan, which a failing line brings back.
package struct Group {
  /// The plan as it was before the first line.
  private(set) var before: Plan
  var plan: Plan
  /// What changed it, in order.
  var changes: [Change] = []
  /// Whether a failing line is reported and left out, and the others kept.
  let keepsGoing: Bool
  /// What is written once the group has gone through, in order.
  var staged: [Staged] = []
  /// Where answers went before the group, and go again behind it.
  let destination: Workbench.Destination?
  /// The session in whose place another was opened: closed, or gone back to, with the group.
  var leftSession: Session?

  /// What one command did.
  struct Change {
    /// The canonical lines, of which rows make several.
    let lines: [String]
    let beginsPlan: Bool
  }

  /// The canonical lines that changed the plan.
  var lines: [String] { changes.flatMap(\.lines) }

  init(in workbench: Workbench, keepsGoing: Bool) {
    before = workbench.session.plan
    plan = before
    destination = workbench.destination
    self.keepsGoing = keepsGoing
  }

  /// Goes on with another session's plan, before the first line that changes it.
  mutating func begin(over plan: Plan) {
    before = plan
    self.plan = plan
  }
}
