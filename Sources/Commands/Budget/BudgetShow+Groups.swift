import PlanModel
import Quantities
import Reports
import Text

extension BudgetShow {
  /// The amounts of lines that have an owner, a category or a status in common.
  func groups(of id: LineID, by grouping: Grouping, in plan: Plan) throws(PlanError) -> Report {
    let lines = BudgetRow.rows(of: id, in: plan)
    let picked = filter.map { filter in
      Set(lines.filter { filter.fits($0, over: over, under: under) }.map(\.line.id))
    }
    let groups = try plan.budget.outline(of: id).groups(by: grouping, of: picked).groups
    let whole = plan.budget.amount(of: id)
    let rows = sorted(groups, by: grouping).map { $0.row(of: whole) }
    let rest =
      picked == nil
      ? Self.left(by: lines, of: whole) + [Self.total(plan.budget[id].name, whole)]
      : groups.isEmpty ? [] : [Self.sum(of: groups, in: whole)]
    let notes =
      missing(groups.isEmpty && picked != nil, below: id, in: plan) + BudgetNotes.overspent(lines)
    return Report(
      [.table(Table(title: plan.title, columns: grouping.columns, rows: rows + rest))]
        + notes.map(Block.note))
  }

  private func sorted(_ groups: [LineGroup], by grouping: Grouping) -> [LineGroup] {
    guard let sort else { return groups }
    return SiblingOrder(isFalling: isFalling).ordered(groups) { group in
      switch sort {
      case .lines: .count(group.count)
      case .column(grouping.column): group.key.name
      case .column, .part: .money(group.amount)
      }
    }
  }

  /// What the lines leave, and what they exceed their parents by.
  private static func left(by lines: [BudgetRow], of whole: Money) -> [Table.Row] {
    let over = lines.compactMap(\.unallocated).filter { $0 < .zero }.reduce(.zero, +)
    return [.group(.message("unallocated"), BudgetNotes.unallocated(lines), of: whole)]
      + (over < .zero ? [.group(.message("over"), over, of: whole)] : [])
  }

  private static func total(_ name: Name, _ whole: Money) -> Table.Row {
    .group(.line(name.text), whole, of: whole, isTotal: true)
  }

  private static func sum(of groups: [LineGroup], in whole: Money) -> Table.Row {
    .group(
      .message("in all"), groups.map(\.amount).reduce(.zero, +), of: whole,
      lines: groups.map(\.count).reduce(0, +), isTotal: true)
  }
}

extension BudgetView {
  /// What the view has lines in common by; nil where it shows periods.
  var grouping: Grouping? {
    switch self {
    case .owner: .owner
    case .category: .category
    case .status: .status
    case .quarter, .month: nil
    }
  }
}

extension Grouping {
  var column: BudgetColumn {
    switch self {
    case .owner: .owner
    case .category: .category
    case .status: .status
    }
  }

  /// The columns that groups can be sorted by.
  var sortable: [BudgetOrder] { [.column(column), .column(.amount), .column(.share), .lines] }

  fileprivate var columns: [Column] {
    [column, .amount, .share].map(\.column) + [Column(BudgetOrder.linesWord, "Lines")]
  }
}

extension LineGroup {
  fileprivate func row(of whole: Money) -> Table.Row {
    .group(key.cell, amount, of: whole, lines: count)
  }
}

extension LineGroup.Key {
  fileprivate var cell: Cell { name == .empty ? .message("none") : name }

  /// What the lines have in common; nothing where they do not say.
  fileprivate var name: Cell {
    switch self {
    case .name(let name): .text(name.text)
    case .status(let status): .message(status.title)
    case .none: .empty
    }
  }
}

extension Table.Row {
  fileprivate static func group(
    _ key: Cell, _ amount: Money, of whole: Money, lines: Int? = nil, isTotal: Bool = false
  ) -> Table.Row {
    let share = Fraction(amount.minorUnits, of: whole.minorUnits)
    return Table.Row(
      [key, .money(amount), share.map(Cell.share) ?? .empty, lines.map(Cell.count) ?? .empty],
      isTotal: isTotal)
  }
}
