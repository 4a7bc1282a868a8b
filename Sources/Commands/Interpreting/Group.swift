import PlanModel

/// Lines that are one step: a script, a paste, an import.
///
/// The plan is edited in place over one old plan, which a failing line brings back.
package struct Group {
  /// The plan as it was before the first line.
  let before: Plan
  var plan: Plan
  /// The canonical lines that changed it.
  var lines: [String] = []
  /// Whether a failing line is reported and left out, and the others kept.
  let keepsGoing: Bool
  /// What is written once the group has gone through, in order.
  var saves: [StagedSave] = []

  /// A session to be saved as it was when the line stood there.
  struct StagedSave {
    let plan: Plan
    let name: String?
    let overwrites: Bool
  }

  init(over plan: Plan, keepsGoing: Bool) {
    before = plan
    self.plan = plan
    self.keepsGoing = keepsGoing
  }
}
