extension FlowTable {
  /// Brings every row to its total at the least cost, whatever the columns add up to.
  mutating func fillRows() {
    var needs = columns
    for cell in cells.indices { needs[cell % columns.count] -= cells[cell] }
    for row in rows.indices {
      fill(row, &needs)
      rowPotentials[row] = potential(of: row)
    }
  }

  private mutating func fill(_ row: Int, _ needs: inout [Int64]) {
    var missing = rows[row] - columns.indices.reduce(0) { $0 + cells[index(row, $1)] }
    let rising = missing > 0
    missing = abs(missing)
    while missing > 0 {
      let open = columns.indices.filter { room(row, $0, rising: rising) > 0 }
      // All rise alike while there is one for each: that keeps their order of cost.
      let each = missing / Int64(open.count)
      guard each > 0 else { return spread(missing, in: row, over: open, rising, &needs) }
      for column in open {
        let units = min(each, room(row, column, rising: rising))
        change(row, column, by: rising ? units : -units)
        needs[column] -= rising ? units : -units
        missing -= units
      }
    }
  }

  /// Gives the last units to the cheapest cells, of equal ones to those whose columns need it most.
  private mutating func spread(
    _ units: Int64, in row: Int, over open: [Int], _ rising: Bool, _ needs: inout [Int64]
  ) {
    let step: Int64 = rising ? 1 : -1
    let order = open.map { column in
      let cost = rising ? costOfRise(row, column) : costOfFall(row, column)
      return (cost, -step * needs[column], column)
    }.sorted(by: <)
    for (_, _, column) in order.prefix(Int(units)) {
      change(row, column, by: step)
      needs[column] -= step
    }
  }

  private func potential(of row: Int) -> Int64 {
    let falls = columns.indices.filter { canFall(row, $0) }.map { costOfFall(row, $0) }
    if let least = falls.min() { return least }
    return -(columns.indices.filter { canRise(row, $0) }.map { costOfRise(row, $0) }.min() ?? 0)
  }
}
