import CommandLanguage
import Reports
import Text

/// A column of the budget's table; its word is what `sort` and `where` take, and its key.
enum BudgetColumn: String, Choice {
  case line, amount, share, kind, unallocated, baseline, change
  case owner, category, status, `return`, source

  var column: Column { column(isForPeople: true) }

  /// The column for all, or for machines alone.
  func column(isForPeople: Bool) -> Column {
    Column(rawValue, title, isForPeople: isForPeople)
  }

  /// The notes of a line, one below the other; people are shown those of the line they ask for.
  static let notes = Column("notes", "Notes", isForPeople: false)

  private var title: Message {
    switch self {
    case .line: "Line"
    case .amount: "Amount"
    case .share: "Share"
    case .kind: "Kind"
    case .unallocated: "Unallocated"
    case .baseline: "Baseline"
    case .change: "Change"
    case .owner: "Owner"
    case .category: "Category"
    case .status: "Status"
    case .return: "Return"
    case .source: "Source"
    }
  }

  /// The columns that are shown where some line has something in them.
  static let usual: [BudgetColumn] = [.owner, .status, .return]
  /// All that is told of a line besides its money.
  static let details: [BudgetColumn] = [.owner, .category, .status, .return, .source]
}
