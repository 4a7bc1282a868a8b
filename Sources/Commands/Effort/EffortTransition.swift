import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Shows the way from one split of the attention to another.
struct EffortTransition: PlanQuery {
  static let name = "effort transition"
  static let summary: Message = "Shows the way from one split of the attention to another."
  static let examples = [
    Example(
      "effort transition 50/30/20 to 40/30/30 in 5",
      prints: """
        annual 2027 (2027, CNY)
        Step  Strategy  Coordination  Execution
        ───────────────────────────────────────
           0       50%           30%        20%
           1       48%           30%        22%
           2       46%           30%        24%
           3       44%           30%        26%
           4       42%           30%        28%
           5       40%           30%        30%
        """),
    Example(
      "effort transition to mature in 2", after: ["effort split preset building"],
      prints: """
        annual 2027 (2027, CNY)
        Step  strategy  coordination  execution
        ───────────────────────────────────────
           0       50%           30%        20%
           1       45%           30%        25%
           2       40%           30%        30%
        """),
    Example(
      "effort transition preset building to mature",
      prints: """
        annual 2027 (2027, CNY)
        Step  Strategy  Coordination  Execution
        ───────────────────────────────────────
           0       50%           30%        20%
           1       48%           30%        22%
           2       46%           30%        24%
           3       44%           30%        26%
           4       42%           30%        28%
           5       40%           30%        30%
        """),
    Example(
      "effort transition 50/30/20 to 40/60",
      prints: """
        error: one split has 3 parts, the other 2
          effort transition 50/30/20 to 40/60
          ^~~~~~~~~~~~~~~~~
          Give each of them a part for every layer.
        """),
  ]

  let start: RatioChoice?
  let goal: GoalSplit
  let steps: Count?

  init(_ arguments: inout Arguments) throws(UsageError) {
    start = try arguments.next(
      "ratio", or: .preset, "where it begins; the plan's split if none is given")
    goal = try arguments.labeled(.to, "where it ends, a ratio or the name of one in the playbook")
    steps = try arguments.labeled(
      .in, "how many changes lead there; as many as the playbook says if not given")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let rows = try EffortSplit.transition(
      from: try Self.points(start, in: plan), to: try Self.points(goal.choice, in: plan),
      steps: steps?.value ?? plan.playbook.transitionSteps)
    return Report(
      .table(
        Table(
          title: plan.title, columns: [Column("step", "Step")] + Self.columns(rows[0].count, plan),
          rows: rows.enumerated().map { step, points in
            Table.Row([.count(step)] + points.map { .share(Fraction($0, of: 100) ?? .zero) })
          })))
  }

  private static func points(
    _ choice: RatioChoice?, in plan: Plan
  ) throws(PlanError) -> [Int64] {
    switch choice {
    case nil:
      guard let split = plan.effort.split else { throw .effort(.notSplit) }
      return split.layers.map(\.points)
    case .ratio(let ratio): return try EffortSplit.points(of: ratio)
    case .preset(let name):
      return try EffortSplit.points(of: try plan.playbook.preset(named: name.name).ratio)
    }
  }

  /// The plan's layers or, where it has others, those of the playbook, or numbers.
  private static func columns(_ count: Int, _ plan: Plan) -> [Column] {
    let own = plan.effort.split?.names.map { Message.verbatim($0.text) }
    let usual: [Message] = ["Strategy", "Coordination", "Execution"]
    let titles = [own, usual].compactMap(\.self).first { $0.count == count }
    return (0..<count).map { index in
      Column("layer\(index + 1)", titles?[index] ?? "Part \(index + 1)")
    }
  }
}
