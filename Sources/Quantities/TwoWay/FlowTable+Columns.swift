extension FlowTable {
  /// Moves units from columns with too many to columns with too few, each along the cheapest way,
  /// until every column adds up (successive shortest paths).
  mutating func repairColumns() throws(TwoWayApportionment.Failure) {
    var excess = columns.map { -$0 }
    for cell in cells.indices { excess[cell % columns.count] += cells[cell] }
    while let column = excess.firstIndex(where: { $0 > 0 }) {
      guard let way = CheapestWay(in: self, from: excess.indices.filter { excess[$0] > 0 }, excess)
      else { throw .column(column) }
      way.lift(&self)
      excess[way.move(in: &self)] -= 1
      excess[way.end] += 1
    }
  }
}

/// The cheapest moves that bring a unit from some column to one that lacks it (Dijkstra's search
/// over columns and rows, in a table that is dense).
private struct CheapestWay {
  /// The column that gets the unit.
  private(set) var end = 0
  private var columnCosts: [Int64]
  private var rowCosts: [Int64]
  /// From which row a column, from which column a row is reached.
  private var rowBefore: [Int]
  private var columnBefore: [Int]
  private var isColumnDone: [Bool]
  private var isRowDone: [Bool]

  /// Nothing where no column that lacks a unit can be reached.
  init?(in table: FlowTable, from starts: [Int], _ excess: [Int64]) {
    columnCosts = Array(repeating: .max, count: table.columns.count)
    rowCosts = Array(repeating: .max, count: table.rows.count)
    rowBefore = Array(repeating: -1, count: table.columns.count)
    columnBefore = Array(repeating: -1, count: table.rows.count)
    isColumnDone = Array(repeating: false, count: table.columns.count)
    isRowDone = Array(repeating: false, count: table.rows.count)
    for start in starts { columnCosts[start] = 0 }
    while true {
      let column = nearest(columnCosts, isColumnDone)
      let row = nearest(rowCosts, isRowDone)
      switch (column, row) {
      case (nil, nil): return nil
      case (let column?, let row) where row.map { columnCosts[column] <= rowCosts[$0] } ?? true:
        if excess[column] < 0 {
          end = column
          return
        }
        leave(column: column, in: table)
      case (_, let row?): leave(row: row, in: table)
      default: preconditionFailure("one of both is there")
      }
    }
  }

  private func nearest(_ costs: [Int64], _ isDone: [Bool]) -> Int? {
    var nearest: Int?
    for place in costs.indices where !isDone[place] && costs[place] < .max {
      if nearest.map({ costs[place] < costs[$0] }) ?? true { nearest = place }
    }
    return nearest
  }

  private mutating func leave(column: Int, in table: FlowTable) {
    isColumnDone[column] = true
    for row in table.rows.indices where !isRowDone[row] && table.canFall(row, column) {
      let cost = columnCosts[column] + table.slackOfFall(row, column)
      guard cost < rowCosts[row] else { continue }
      rowCosts[row] = cost
      columnBefore[row] = column
    }
  }

  private mutating func leave(row: Int, in table: FlowTable) {
    isRowDone[row] = true
    for column in table.columns.indices where !isColumnDone[column] && table.canRise(row, column) {
      let cost = rowCosts[row] + table.slackOfRise(row, column)
      guard cost < columnCosts[column] else { continue }
      columnCosts[column] = cost
      rowBefore[column] = row
    }
  }

  /// Keeps every slack at zero or above when the way's moves are made.
  func lift(_ table: inout FlowTable) {
    let far = columnCosts[end]
    for column in table.columns.indices {
      table.columnPotentials[column] += min(columnCosts[column], far)
    }
    for row in table.rows.indices { table.rowPotentials[row] += min(rowCosts[row], far) }
  }

  /// Makes the moves, and gives the column that the unit came from.
  func move(in table: inout FlowTable) -> Int {
    var column = end
    while rowBefore[column] >= 0 {
      let row = rowBefore[column]
      table.change(row, column, by: 1)
      column = columnBefore[row]
      table.change(row, column, by: -1)
    }
    return column
  }
}
