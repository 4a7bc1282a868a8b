import PlanModel
import Quantities
import Reports
import Text

extension BudgetShow {
  /// The amounts of quarters or months, whose last column is the year.
  func periods(of id: LineID, in plan: Plan) throws(PlanError) -> Report {
    let rows = BudgetRow.rows(of: id, in: plan)
    let months = try plan.budget.months()
    let isQuarterly = view == .quarter
    let names = isQuarterly ? PhasingTable.quarters(of: plan) : PhasingTable.months(of: plan)
    let shown = selected(rows, months).compactMap { row in
      months[row.line.id].map { months in
        phased(row, by: isQuarterly ? PhasingTable.byQuarter(months) : months)
      }
    }
    let tree = Tree(
      title: plan.title,
      columns: [BudgetColumn.line.column] + names + [Column("year", "Year")], rows: shown)
    let notes = missing(shown.isEmpty, below: id, in: plan) + BudgetNotes.overspent(rows)
    return Report([.tree(tree)] + notes.map(Block.note))
  }

  private func phased(_ row: BudgetRow, by parts: [Money]) -> Tree.Row {
    let isFlat = filter != nil
    return Tree.Row(
      depth: isFlat ? 0 : row.depth, path: row.path,
      cells: [.line(isFlat ? row.path : row.line.name.text)]
        + (parts + [row.amount]).map(Cell.money))
  }
}
