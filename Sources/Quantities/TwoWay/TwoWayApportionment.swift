/// Whole units in the cells of a table, so that its rows and its columns add up to given totals.
///
/// A cell's ideal is rowTotal × columnTotal ÷ total. Without pins every cell is the floor or the
/// ceiling of its ideal and Σ|cell − ideal| is minimal; with pins Σ(cell − ideal)² is minimal over
/// all whole tables that hold them. Of equal tables it is the lexicographically largest, read row by
/// row. Between floor and ceiling both sums order tables alike, so one search serves both.
package struct TwoWayApportionment: Hashable, Sendable {
  /// The cells, row by row.
  package let cells: [[Int64]]

  /// The largest total that is given out.
  package static let largestTotal: Int64 = 1_000_000

  package struct Cell: Hashable, Sendable {
    package let row: Int
    package let column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// What stands in the way of pins: too much or too little is left for a row or a column.
  package enum Failure: Error, Hashable {
    case row(Int)
    case column(Int)
  }

  /// The totals are zero or more, and the rows' add up to the columns', at most `largestTotal`.
  package init(
    rows: [Int64], columns: [Int64], pins: [Cell: Int64] = [:]
  ) throws(Failure) {
    let total = rows.reduce(0, +)
    precondition(total == columns.reduce(0, +), "rows and columns do not add up to the same")
    precondition(total <= Self.largestTotal && (rows + columns).allSatisfy { $0 >= 0 })
    var table = FlowTable(rows: rows, columns: columns, pins: pins)
    try table.checkBounds()
    table.fillRows()
    try table.repairColumns()
    table.raiseEarliestCells()
    cells = table.rowsOfCells
  }
}
