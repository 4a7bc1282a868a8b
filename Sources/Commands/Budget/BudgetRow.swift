import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// A line of the budget with all that a table may show of it.
struct BudgetRow {
  let line: BudgetLine
  /// Names below the line that the table begins with.
  let path: String
  let depth: Int
  let amount: Money
  /// The part of the parent's amount; nil where the parent has none.
  let share: Fraction?
  let unallocated: Money?
  let attribution: Attribution
  /// The amount in the baseline; nil for a line that was not there.
  let baseline: Money?

  var notes: Cell {
    let notes = line.details.notes
    return notes.isEmpty ? .empty : .text(notes.joined(separator: "\n"))
  }

  func cell(_ column: BudgetColumn) -> Cell {
    switch column {
    case .line: .line(line.name.text)
    case .amount: .money(amount)
    case .share: share.map(Cell.share) ?? .empty
    case .unallocated: unallocated.map(Cell.money) ?? .empty
    case .baseline: baseline.map(Cell.money) ?? .empty
    case .change: .change(amount - (baseline ?? .zero))
    case .owner: attribution.owner.map { .text($0.text) } ?? .empty
    case .category: attribution.category.map { .text($0.text) } ?? .empty
    case .status: attribution.status.map { .message($0.title) } ?? .empty
    case .return: line.details.expectedReturn.map(Cell.returnRate) ?? .empty
    case .source: line.details.source.map(Cell.text) ?? .empty
    case .kind: LineKind(line)?.cell ?? .empty
    }
  }
}

extension LineStatus {
  var title: Message {
    switch self {
    case .planned: "planned"
    case .committed: "committed"
    case .optional: "optional"
    }
  }
}

extension BudgetRow {
  /// The rows of a line and all below it, parents before children.
  static func rows(of id: LineID, in plan: Plan) -> [BudgetRow] {
    let budget = plan.budget
    let above = budget.ancestors(of: id).first.map(budget.amount(of:))
    var rows: [BudgetRow] = []
    for row in budget.outline(of: id).rows {
      let parent = row.parent.map { rows[$0] }
      let envelope = parent?.amount ?? above
      rows.append(
        BudgetRow(
          line: row.line, path: budget.path(of: row.line.id), depth: row.depth,
          amount: row.amount, share: share(of: row, in: envelope), unallocated: row.left,
          attribution: row.attribution,
          baseline: plan.baseline?.amount(of: row.line.id)))
    }
    return rows
  }

  /// The lines in and below one that the baseline has and the budget no more: they get nothing.
  static func removed(below id: LineID, in plan: Plan) -> [BudgetRow] {
    guard let old = plan.baseline?.budget, old.contains(id) else { return [] }
    return old.outline(of: id).rows.filter { !plan.budget.contains($0.line.id) }.map { row in
      BudgetRow(
        line: row.line, path: old.path(of: row.line.id), depth: row.depth, amount: .zero,
        share: nil, unallocated: nil, attribution: row.attribution, baseline: row.amount)
    }
  }

  private static func share(of row: Outline.Row, in envelope: Money?) -> Fraction? {
    guard let envelope else { return .one }
    if !row.line.isLocked, let share = row.line.allocation.share { return share.fraction }
    return Fraction(row.amount.minorUnits, of: envelope.minorUnits)
  }
}

extension Outline.Row {
  /// What the children leave; all of a total that has none.
  fileprivate var left: Money? {
    unallocated ?? (line.id == .total ? amount : nil)
  }
}

extension Baseline {
  /// The amount that a line had when the budget was frozen; nil where it was not there.
  func amount(of id: LineID) -> Money? {
    budget.contains(id) ? budget.amount(of: id) : nil
  }
}
