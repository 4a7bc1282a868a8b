import Quantities

/// The best table by its definition, found by trying all of them.
///
/// Deviations are compared as whole multiples of 1 ÷ total, so nothing is rounded.
struct TwoWayOracle {
  typealias Pins = [TwoWayApportionment.Cell: Int64]

  private let rows: [Int64]
  private let columns: [Int64]
  private let pins: Pins
  private let total: Int64
  private var cells: [Int64]
  private var left: [Int64]
  private var best: (cells: [Int64], cost: Int64)?

  /// The cells row by row; nil where no table holds the pins.
  static func best(rows: [Int64], columns: [Int64], pins: Pins = [:]) -> [[Int64]]? {
    var search = TwoWayOracle(rows: rows, columns: columns, pins: pins)
    search.fill(from: 0, rest: rows[0])
    guard let cells = search.best?.cells else { return nil }
    return rows.indices.map { row in
      Array(cells[row * columns.count..<(row + 1) * columns.count])
    }
  }

  private init(rows: [Int64], columns: [Int64], pins: Pins) {
    self.rows = rows
    self.columns = columns
    self.pins = pins
    total = max(rows.reduce(0, +), 1)
    cells = Array(repeating: 0, count: rows.count * columns.count)
    left = columns
  }

  /// Tries every value of a cell and of those behind it; `rest` is what its row still lacks.
  private mutating func fill(from index: Int, rest: Int64) {
    guard index < cells.count else { return consider() }
    let (row, column) = index.quotientAndRemainder(dividingBy: columns.count)
    let isLast = column == columns.count - 1
    for value in values(row, column)
    where value <= rest && value <= left[column] && (!isLast || value == rest) {
      cells[index] = value
      left[column] -= value
      let next = row + 1 < rows.count ? rows[row + 1] : 0
      fill(from: index + 1, rest: isLast ? next : rest - value)
      left[column] += value
    }
  }

  private func values(_ row: Int, _ column: Int) -> ClosedRange<Int64> {
    if let pin = pins[.init(row: row, column: column)] { return pin...pin }
    let product = rows[row] * columns[column]
    guard pins.isEmpty else { return 0...min(rows[row], columns[column]) }
    return product / total...(product + total - 1) / total
  }

  private mutating func consider() {
    guard left.allSatisfy({ $0 == 0 }) else { return }
    let cost = cells.indices.reduce(Int64(0)) { sum, index in
      let (row, column) = index.quotientAndRemainder(dividingBy: columns.count)
      let deviation = cells[index] * total - rows[row] * columns[column]
      return sum + (pins.isEmpty ? abs(deviation) : deviation * deviation)
    }
    guard let best else {
      self.best = (cells, cost)
      return
    }
    if cost < best.cost || cost == best.cost && best.cells.lexicographicallyPrecedes(cells) {
      self.best = (cells, cost)
    }
  }
}
