import PlanModel
import Quantities
import Reports
import Text

/// Lays rows of the budget out as a tree, or picked ones as a flat list of paths.
struct BudgetTree {
  private let rows: [BudgetRow]
  private let columns: [BudgetColumn]
  /// The columns that people are shown; machines get them all.
  private let shown: Set<BudgetColumn>
  private let isFlat: Bool

  init(_ rows: [BudgetRow], columns: [BudgetColumn], shown: Set<BudgetColumn>, isFlat: Bool) {
    self.rows = rows
    self.columns = columns
    self.shown = shown
    self.isFlat = isFlat
  }

  func tree(title: Message) -> Tree {
    Tree(
      title: title,
      columns: columns.map { $0.column(isForPeople: shown.contains($0)) } + [BudgetColumn.notes],
      rows: rows.map { row in
        let cells = columns.map { column in
          isFlat && column == .line ? Cell.line(row.path) : row.cell(column)
        }
        return Tree.Row(
          depth: isFlat ? 0 : row.depth, path: row.path, cells: cells + [row.notes])
      })
  }
}

/// Orders the lines of each parent, keeping everything below a line behind it.
struct SiblingOrder {
  let isFalling: Bool

  /// Orders by cells of a column, of one parent's lines or of all in a flat list.
  func sorted(
    _ rows: [BudgetRow], isFlat: Bool, by cell: (BudgetRow) -> Cell
  ) -> [BudgetRow] {
    guard !isFlat else { return ordered(rows, by: cell) }
    let children = Dictionary(grouping: rows.dropFirst(), by: \.line.parent)
    var sorted: [BudgetRow] = []
    var open = Array(rows.prefix(1))
    while let row = open.popLast() {
      sorted.append(row)
      open += ordered(children[row.line.id] ?? [], by: cell).reversed()
    }
    return sorted
  }

  /// Orders by cells of the column: equal ones stay as they are, empty ones come last.
  func ordered<Row>(_ rows: [Row], by cell: (Row) -> Cell) -> [Row] {
    rows.enumerated().sorted { one, two in
      let (left, right) = (cell(one.element), cell(two.element))
      if left == .empty || right == .empty { return left != .empty && right == .empty }
      if left.precedes(right) { return !isFalling }
      if right.precedes(left) { return isFalling }
      return one.offset < two.offset
    }.map(\.element)
  }
}

extension Plan {
  /// The heading of the budget's tables: the plan, its year and currency.
  var title: Message { "\(name) (\(fiscalYear.title), \(currency.code))" }
}
