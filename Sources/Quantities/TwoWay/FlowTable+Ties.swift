extension FlowTable {
  /// Makes every cell, in reading order, as large as an equally cheap table allows without a change
  /// of the cells before it.
  ///
  /// At the potentials a cell of a cheapest table has at most two values, so one rise is enough.
  mutating func raiseEarliestCells() {
    for row in rows.indices {
      for column in columns.indices where canRise(row, column) && slackOfRise(row, column) == 0 {
        raise(row, column)
      }
    }
  }

  /// Raises a cell where a ring of free moves through later cells makes up for it.
  private mutating func raise(_ row: Int, _ column: Int) {
    guard let ring = freeWay(from: column, to: row) else { return }
    change(row, column, by: 1)
    for (row, column, units) in ring { change(row, column, by: units) }
  }

  /// Moves that cost nothing, one unit down from the column's cells up to one down in the row, all
  /// in cells behind the one where the two meet.
  private func freeWay(from start: Int, to end: Int) -> [(row: Int, column: Int, units: Int64)]? {
    var columnBefore = rows.map { _ in -1 }
    var rowBefore = columns.map { _ in -1 }
    var open = [start]
    var isSeen = columns.indices.map { $0 == start }
    while let column = open.popLast() {
      for row in end..<rows.count where columnBefore[row] < 0 {
        guard row > end || column > start, canFall(row, column), slackOfFall(row, column) == 0
        else { continue }
        columnBefore[row] = column
        if row == end { return ring(from: start, to: end, columnBefore, rowBefore) }
        for next in columns.indices
        where !isSeen[next] && canRise(row, next) && slackOfRise(row, next) == 0 {
          isSeen[next] = true
          rowBefore[next] = row
          open.append(next)
        }
      }
    }
    return nil
  }

  private func ring(
    from start: Int, to end: Int, _ columnBefore: [Int], _ rowBefore: [Int]
  ) -> [(row: Int, column: Int, units: Int64)] {
    var moves: [(row: Int, column: Int, units: Int64)] = []
    var row = end
    while true {
      let column = columnBefore[row]
      moves.append((row, column, -1))
      guard column != start else { return moves }
      row = rowBefore[column]
      moves.append((row, column, 1))
    }
  }
}
