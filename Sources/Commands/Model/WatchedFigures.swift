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

  /// `figure  before → after` for what a change has moved, unless its answer tells it anyway.
  func moves(to plan: Plan, beside answer: Report) -> [Block] {
    guard !values.isEmpty else { return [] }
    let told = answer.toldDrivers
    let new = WatchedFigures(of: plan).values
    let rows = plan.watches.all.compactMap { watch -> Table.Row? in
      let name = plan.text(of: watch.formula)
      guard let before = values[watch.id], before != new[watch.id], !told.contains(name) else {
        return nil
      }
      return Table.Row([
        .formula(name), Cell(before, in: plan),
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

extension Report {
  /// The drivers of which the answer of a changing command tells how they moved.
  fileprivate var toldDrivers: Set<String> {
    blocks.reduce(into: []) { names, block in
      guard case .table(let table) = block, table.columns.first?.key == "driver" else { return }
      for case .text(let name)? in table.rows.map(\.cells.first) { names.insert(name) }
    }
  }
}
