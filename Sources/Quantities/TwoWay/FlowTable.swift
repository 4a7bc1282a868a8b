/// A table of whole cells between bounds, seen as a flow from its rows to its columns.
///
/// What a cell costs is total × (cell − ideal)², a whole number up to a constant. A potential for
/// every row and column holds all moves that could still be made above zero cost, which proves that
/// the table is the cheapest of those with the same row and column sums (complementary slackness).
struct FlowTable {
  let rows: [Int64]
  let columns: [Int64]
  private let total: Int64
  private let low: [Int64]
  private let high: [Int64]
  private(set) var cells: [Int64]
  var rowPotentials: [Int64]
  var columnPotentials: [Int64]

  init(rows: [Int64], columns: [Int64], pins: [TwoWayApportionment.Cell: Int64]) {
    self.rows = rows
    self.columns = columns
    total = max(rows.reduce(0, +), 1)
    rowPotentials = rows.map { _ in 0 }
    columnPotentials = columns.map { _ in 0 }
    var low: [Int64] = []
    var high: [Int64] = []
    var cells: [Int64] = []
    for (row, rowTotal) in rows.enumerated() {
      for (column, columnTotal) in columns.enumerated() {
        let (floor, remainder) = (rowTotal * columnTotal).quotientAndRemainder(dividingBy: total)
        let pin = pins[.init(row: row, column: column)]
        low.append(pin ?? (pins.isEmpty ? floor : 0))
        high.append(
          pin ?? (pins.isEmpty ? floor + (remainder > 0 ? 1 : 0) : min(rowTotal, columnTotal)))
        cells.append(pin ?? floor)
      }
    }
    (self.low, self.high, self.cells) = (low, high, cells)
  }

  var rowsOfCells: [[Int64]] {
    rows.indices.map { row in columns.indices.map { cells[index(row, $0)] } }
  }

  func index(_ row: Int, _ column: Int) -> Int { row * columns.count + column }

  func canRise(_ row: Int, _ column: Int) -> Bool {
    cells[index(row, column)] < high[index(row, column)]
  }

  func canFall(_ row: Int, _ column: Int) -> Bool {
    cells[index(row, column)] > low[index(row, column)]
  }

  mutating func change(_ row: Int, _ column: Int, by units: Int64) {
    cells[index(row, column)] += units
  }

  /// What one unit more in a cell costs.
  func costOfRise(_ row: Int, _ column: Int) -> Int64 {
    total * (2 * cells[index(row, column)] + 1) - 2 * rows[row] * columns[column]
  }

  /// What one unit less in a cell costs.
  func costOfFall(_ row: Int, _ column: Int) -> Int64 {
    2 * rows[row] * columns[column] - total * (2 * cells[index(row, column)] - 1)
  }

  /// What a unit more costs above what the potentials allow; never below zero.
  func slackOfRise(_ row: Int, _ column: Int) -> Int64 {
    costOfRise(row, column) + rowPotentials[row] - columnPotentials[column]
  }

  /// What a unit less costs above what the potentials allow; never below zero.
  func slackOfFall(_ row: Int, _ column: Int) -> Int64 {
    costOfFall(row, column) + columnPotentials[column] - rowPotentials[row]
  }

  /// How far a cell may still rise or fall.
  func room(_ row: Int, _ column: Int, rising: Bool) -> Int64 {
    let index = index(row, column)
    return rising ? high[index] - cells[index] : cells[index] - low[index]
  }

  /// Refuses bounds between which a row or a column alone cannot add up.
  func checkBounds() throws(TwoWayApportionment.Failure) {
    for row in rows.indices {
      let line = columns.indices.map { index(row, $0) }
      guard holds(rows[row], line) else { throw .row(row) }
    }
    for column in columns.indices {
      let line = rows.indices.map { index($0, column) }
      guard holds(columns[column], line) else { throw .column(column) }
    }
  }

  private func holds(_ sum: Int64, _ line: [Int]) -> Bool {
    line.reduce(0) { $0 + low[$1] } <= sum && sum <= line.reduce(0) { $0 + high[$1] }
  }
}
