import PlanModel
import Quantities
import Reports
import Text

extension BudgetShow {
  /// The amounts of quarters or months, whose last column is the year.
  func periods(of id: LineID, in plan: Plan) throws(PlanError) -> Report {
    let rows = BudgetRow.rows(of: id, in: plan)
    let months = Dictionary(
      uniqueKeysWithValues: zip(rows.map(\.line.id), try plan.budget.outline(of: id).months()))
    let isQuarterly = view == .quarter
    let names = isQuarterly ? PhasingTable.quarters(of: plan) : PhasingTable.months(of: plan)
    let shown = selected(rows).compactMap { row in
      months[row.line.id].map { months in
        phased(row, by: isQuarterly ? PhasingTable.byQuarter(months) : months)
      }
    }
    let tree = Tree(
      title: plan.title,
      columns: [BudgetColumn.line.column] + names + [Column("year", "Year")], rows: shown)
    let none: [Block] = shown.isEmpty ? [.note(Self.nothingFits)] : []
    return Report([.tree(tree)] + none + BudgetNotes.overspent(rows).map(Block.note))
  }

  private func phased(_ row: BudgetRow, by parts: [Money]) -> Tree.Row {
    let isFlat = filter != nil
    return Tree.Row(
      depth: isFlat ? 0 : row.depth, path: row.path,
      cells: [.line(isFlat ? row.path : row.line.name.text)]
        + (parts + [row.amount]).map(Cell.money))
  }

  /// The amounts of lines that have an owner, a category or a status in common.
  func groups(of id: LineID, in plan: Plan) throws(PlanError) -> Report {
    let grouping: Grouping =
      switch view {
      case .category: .category
      case .status: .status
      case .owner, .quarter, .month, nil: .owner
      }
    let groups = try plan.budget.outline(of: id).groups(by: grouping)
    let whole = plan.budget.amount(of: id)
    let rows = groups.groups.map { group in
      row(group.key.cell, group.amount, of: whole, lines: group.count)
    }
    let parents = BudgetRow.rows(of: id, in: plan)
    let free = parents.compactMap(\.unallocated).filter { $0 > .zero }.reduce(.zero, +)
    let over = parents.compactMap(\.unallocated).filter { $0 < .zero }.reduce(.zero, +)
    let left =
      [row(.message("unallocated"), free, of: whole, lines: nil)]
      + (over < .zero ? [row(.message("over"), over, of: whole, lines: nil)] : [])
    let total = row(.line(plan.budget[id].name.text), whole, of: whole, lines: nil, isTotal: true)
    return Report(
      [
        .table(
          Table(
            title: plan.title,
            columns: [
              grouping.column, BudgetColumn.amount.column, BudgetColumn.share.column,
              Column("lines", "Lines"),
            ], rows: rows + left + [total]))
      ] + BudgetNotes.overspent(parents).map(Block.note))
  }

  private func row(
    _ key: Cell, _ amount: Money, of whole: Money, lines: Int?, isTotal: Bool = false
  ) -> Table.Row {
    let share = Fraction(amount.minorUnits, of: whole.minorUnits)
    return Table.Row(
      [key, .money(amount), share.map(Cell.share) ?? .empty, lines.map(Cell.count) ?? .empty],
      isTotal: isTotal)
  }
}

extension Grouping {
  fileprivate var column: Column {
    switch self {
    case .owner: BudgetColumn.owner.column
    case .category: BudgetColumn.category.column
    case .status: BudgetColumn.status.column
    }
  }
}

extension LineGroup.Key {
  fileprivate var cell: Cell {
    switch self {
    case .name(let name): .text(name.text)
    case .status(let status): .message(status.title)
    case .none: .message("none")
    }
  }
}
