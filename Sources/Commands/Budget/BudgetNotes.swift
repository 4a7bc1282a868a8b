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

  /// What all parents leave together; what exceeds one of them is not taken off.
  static func unallocated(_ rows: [BudgetRow]) -> Money {
    rows.compactMap(\.unallocated).filter { $0 > .zero }.reduce(.zero, +)
  }

  /// Those of the lines that the budget had in its baseline and has no more.
  static func removed(_ rows: [BudgetRow]) -> [Message] {
    let listed = rows.map { row -> Message in
      "\(Message.line(row.path)) \(row.baseline ?? .zero)"
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
