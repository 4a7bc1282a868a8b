import Formulas
import PlanEngine
import PlanModel
import Reports
import Text

/// What is watched in a plan, with its values.
struct WatchedFigures {
  private var values: [Int: FigureValue] = [:]

  init(of plan: Plan?) {
    guard let plan, !plan.watches.all.isEmpty else { return }
    var evaluator = Evaluator(plan)
    for watch in plan.watches.all { values[watch.id] = try? evaluator.value(of: watch.formula) }
  }

  /// `figure  before → after` for what a change has moved.
  func moves(to plan: Plan) -> [Block] {
    guard !values.isEmpty else { return [] }
    let new = WatchedFigures(of: plan).values
    let rows = plan.watches.all.compactMap { watch -> Table.Row? in
      guard let before = values[watch.id], before != new[watch.id] else { return nil }
      return Table.Row([
        Cell(watch.formula, in: plan), Cell(before, in: plan),
        new[watch.id].map { Cell($0, in: plan) } ?? .empty,
      ])
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Table(
          columns: [
            Column("watch", "Watch"), Column("before", "Before"), Column("after", "After"),
          ],
          rows: rows, layout: .changes,
          excerpt: Table.Excerpt(lines: 3, source: "'watch list' has them all")))
    ]
  }
}
