import PlanModel
import Quantities
import Reports
import Text

/// The sentences below the budget's tables.
enum BudgetNotes {
  /// What a table does not show well enough: lines that are over, and locked ones.
  static func all(on rows: [BudgetRow], shown: [BudgetRow]) -> [Message] {
    let locked = shown.filter(\.line.isLocked).map(\.path)
    let note: Message = "Locked: \(locked.joined(separator: ", "))."
    return overspent(rows) + (locked.isEmpty ? [] : [note])
  }

  /// The lines whose children exceed them.
  static func overspent(_ rows: [BudgetRow]) -> [Message] {
    rows.compactMap { row in
      guard let left = row.unallocated, left < .zero else { return nil }
      return "\(row.path) is over by \(-left)."
    }
  }

  /// What is told of one line besides its money.
  static func details(of id: LineID, in budget: Budget) -> [Block] {
    let details = budget[id].details
    let source: [Block] = details.source.map { [.note("Source: \($0)")] } ?? []
    return source + details.notes.map { .note("Note: \($0)") }
  }
}
