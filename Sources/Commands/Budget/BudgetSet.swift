import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Gives a line another amount, or a share of its parent.
struct BudgetSet: BudgetCommand {
  static let name = "budget set"
  static let summary: Message = "Gives a line another amount, or a share of its parent."
  static let examples = [
    Example(
      "budget set core.seminars 150k",
      prints: """
        seminars   100,000 → 150,000
        core is over by 50,000.
        """),
    Example(
      "budget set events 50%",
      prints: """
        events   400,000 → 250,000
        150,000 unallocated in core.
        """),
    Example(
      "budget set seminars 200k from others",
      prints: """
        seminars   100,000 → 200,000
        events     400,000 → 300,000
        """),
    Example(
      "budget set events 80%",
      prints: """
        No amount moved.
        events is a share now; it follows core.
        """),
    Example(
      "budget set emerging 40% from brand",
      prints: """
        emerging   300,000 → 400,000
        brand      200,000 → 100,000
        130,000 unallocated in emerging; brand is over by 100,000.
        """),
    Example(
      "budget set events = leads * 1k", after: ["let leads = 200..600"],
      prints: """
        events   400,000.00 → 366,411.20
        33,588.80 unallocated in core.
        fixed at the mean of: 366,000 (200,000..599,000)
        Taken for what is not certain: leads lognormal.
        """),
    Example(
      "budget set nowhere 5",
      prints: """
        error: there is no line 'nowhere'
          budget set nowhere 5
                     ^~~~~~~
          'budget show' lists the lines, 'budget add' makes one.
        """),
  ]

  let line: LinePath
  let allocation: AllocationValue
  let givers: GivingLines?

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line that gets the amount")
    allocation = try arguments.next("amount|percent", "an amount, or a percent of the parent")
    givers = try arguments.labeled(.from, "who makes up for it: others, or a list of lines")
  }

  func move(in plan: inout Plan) throws(PlanError) -> BudgetAnswer {
    let old = plan.budget.allocation(of: line.id)
    let new = try plan.allocation(allocation, for: line.path)
    let changes =
      if let givers {
        try plan.budget.set(line.id, to: new, from: givers.givers)
      } else {
        try plan.budget.set(line.id, to: new)
      }
    let turn = turn(from: old, to: new, changes, in: plan.budget)
    return BudgetAnswer(changes, (turn.map { [$0] } ?? []) + allocation.beliefs(in: plan))
  }

  /// Says what became of a line whose amount is the same, but no longer depends on its parent, or
  /// does so now.
  private func turn(
    from old: Allocation, to new: Allocation, _ changes: BudgetChanges, in budget: Budget
  ) -> Block? {
    guard (old.share == nil) != (new.share == nil), new.formula == nil,
      let parent = budget[line.id].parent,
      let change = changes.lines.first, change.before == change.after
    else { return nil }
    let (name, above) = (
      Message.line(change.name.text), Message.line(budget[parent].name.text)
    )
    return .note(
      new.share == nil
        ? "\(name) is fixed now; it stays when \(above) changes."
        : "\(name) is a share now; it follows \(above).")
  }
}
