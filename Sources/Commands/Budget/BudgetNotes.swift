import PlanModel
import Quantities
import Reports
import Text

/// The sentences below the budget's tables.
enum BudgetNotes {
  /// What a table does not show well enough: lines that are over, and what its signs say.
  static func all(on rows: [BudgetRow], shown: [BudgetRow]) -> [Message] {
    let kinds = Set(shown.compactMap { LineKind($0.line) })
    return overspent(rows) + LineKind.allCases.filter(kinds.contains).compactMap(\.legend)
  }

  /// The lines whose children exceed them.
  static func overspent(_ rows: [BudgetRow]) -> [Message] {
    rows.compactMap { row in
      guard let left = row.unallocated, left < .zero else { return nil }
      return "\(Message.line(row.path)) is over by \(-left)."
    }
  }

  /// The lines of the baseline that the budget has no more, the outermost of each.
  static func removed(below id: LineID, since baseline: Baseline, in budget: Budget) -> [Message] {
    let old = baseline.budget
    guard old.contains(id) else { return [] }
    let removed = old.subtree(of: id).filter { line in
      !budget.contains(line) && old[line].parent.map(budget.contains) ?? true
    }
    let listed = removed.map { line -> Message in
      "\(Message.line(old.path(of: line))) \(old.amount(of: line))"
    }
    return Message.joined(listed, by: ", ").map { ["In the baseline only: \($0)."] } ?? []
  }

  /// What is told of one line besides its money.
  static func details(of id: LineID, in budget: Budget) -> [Block] {
    let details = budget[id].details
    let source: [Block] = details.source.map { [.note("Source: \($0)")] } ?? []
    return source + details.notes.map { .note("Note: \($0)") }
  }
}
