import PlanModel
import Reports

/// A command that moves budget lines.
protocol BudgetCommand: PlanCommand {
  func move(in plan: inout Plan) throws(PlanError) -> BudgetAnswer
}

extension BudgetCommand {
  package func run(on plan: inout Plan) throws(PlanError) -> Report {
    try move(in: &plan).report
  }
}

/// What a command that moves budget lines says: what moved, and more.
struct BudgetAnswer {
  /// Nil where the notes say all.
  let changes: BudgetChanges?
  var notes: [Block] = []

  init(_ changes: BudgetChanges?, _ notes: [Block] = []) {
    self.changes = changes
    self.notes = notes
  }

  var report: Report {
    guard let changes else { return Report(notes) }
    var report = Report(changes)
    report.append(contentsOf: notes)
    return report
  }

  /// The same once formulas have moved other lines behind it.
  func followed(by computed: [LineChange], in plan: Plan) -> Report {
    let unmoved = BudgetChanges(lines: [], remainders: [])
    let all = (changes ?? unmoved).followed(by: computed, in: plan.budget)
    return changes == nil
      ? Report(notes + Report(all).blocks) : BudgetAnswer(all, notes).report
  }
}
