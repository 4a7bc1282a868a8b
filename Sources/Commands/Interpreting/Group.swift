import PlanModel
import Sessions

/// Lines that are one step: a script, a paste, an import.
///
/// The plan is edited in place over one old plan, which a failing line brings back.
///
/// A class, because there is one at a time, and every line looks at it.
package final class Group: PlanHolder {
  /// The plan before the first change, and behind every so many of them as far as some were taken
  /// back.
  var milestones: [Plan]
  /// What changed it, in order.
  var changes: [Change] = []
  /// The command that stands for the lines; nil where they were typed.
  private let typed: String?
  /// Whether a failing line is reported and left out, and the others kept.
  let keepsGoing: Bool
  /// Canonical lines of drivers that a plan which begins in the group gets, too.
  var definitions: [String] = []
  /// What is written once the group has gone through, in order.
  var staged: [Staged] = []
  /// The line that runs now, where it may stage something.
  var origin: Staged.Origin?
  /// Where answers went before the group, and go again behind it.
  let destination: Workbench.Destination?
  /// Where everything that was seen went before the group, and goes again behind it.
  let transcript: Workbench.TranscriptFile?
  /// Whether somebody has seen an answer of it.
  var hasAnswered = false
  /// The session in whose place another was opened: closed, or gone back to, with the group.
  var leftSession: Session?

  /// What one command did.
  struct Change {
    /// The canonical lines, of which rows make several.
    let lines: [String]
    /// The command that stands for them; nil where it is the line itself.
    var typed: String?
    let beginsPlan: Bool
    /// Whether it is one of the drivers that are given to every plan of the group.
    var defines = false
  }

  /// How many changes lie between two milestones.
  static let stretch = 64

  /// The canonical lines that changed the plan.
  var lines: [String] { changes.flatMap(\.lines) }

  /// How many lines these are.
  var lineCount: Int { changes.reduce(0) { $0 + $1.lines.count } }

  /// What the step was typed as, where that is not its lines; one change goes by its own name.
  var title: String? { typed ?? (changes.count == 1 ? changes[0].typed : nil) }

  init(in workbench: Workbench, typed: String?, keepsGoing: Bool) {
    self.typed = typed
    milestones = [workbench.session.plan]
    destination = workbench.destination
    transcript = workbench.transcript
    self.keepsGoing = keepsGoing
    super.init(workbench.session.plan)
  }

  /// Goes on with another session's plan, before the first line that changes it.
  func begin(over plan: Plan) {
    self.plan = plan
    milestones = [plan]
    changes = []
  }

  /// Gives a plan that has begun, or was opened, the drivers of the group.
  func define() throws(LineError) {
    for line in definitions {
      try Interpreter.apply(canonical: line, to: &plan, today: plan.fiscalYear.firstDay)
      changes.append(Change(lines: [line], beginsPlan: false, defines: true))
    }
  }
}
