extension Screen {
  /// Changes the size: text that reached the edge is wrapped anew, and the cursor stays behind
  /// the character that it was behind.
  package mutating func resize(columns: Int, rows: Int) {
    if columns != self.columns { wrapAnew(columns) }
    while grid.count > rows, cursor.row < grid.count - 1 { grid.removeLast() }
    let surplus = max(grid.count - rows, 0)
    grid.removeFirst(surplus)
    cursor.row -= surplus
    while grid.count < rows { grid.append(ScreenRow(columns: columns)) }
    region = 0..<rows
  }

  private mutating func wrapAnew(_ columns: Int) {
    var place = cursor
    var wrapped: [ScreenRow] = []
    for rows in paragraphs {
      let rest = rows.contains(cursor.row) ? cellsBefore(cursor, from: rows.lowerBound) : nil
      let (rows, end) = Self.wrap(cells(of: rows, atLeast: rest ?? 0), columns, upTo: rest ?? 0)
      if rest != nil { place = Place(row: wrapped.count + end.row, column: end.column) }
      wrapped += rows
    }
    grid = wrapped
    self.columns = columns
    isAtEdge = place.column == columns
    cursor = Place(row: place.row, column: min(place.column, columns - 1))
  }

  /// Rows that belong together, because each but the last one was wrapped; as in tmux, a row of which
  /// nothing is written belongs to none.
  private var paragraphs: [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var start = 0
    for row in grid.indices where !grid[row].isWrapped || isEmpty(row + 1) {
      paragraphs.append(start..<row + 1)
      start = row + 1
    }
    return paragraphs
  }

  private func isEmpty(_ row: Int) -> Bool {
    row == grid.count || !grid[row].cells.contains(where: \.isWritten)
  }

  private func cellsBefore(_ place: Place, from start: Int) -> Int {
    let above = grid[start..<place.row].reduce(0) { $0 + $1.cells.count - ($1.isPadded ? 1 : 0) }
    return above + place.column + (isAtEdge ? 1 : 0)
  }

  /// The cells of a paragraph, without the blanks at its end.
  private func cells(of rows: Range<Int>, atLeast count: Int) -> [ScreenCell] {
    var cells = grid[rows].flatMap { $0.cells.dropLast($0.isPadded ? 1 : 0) }
    while cells.count > count, cells.last?.isWritten == false { cells.removeLast() }
    cells += repeatElement(.blank, count: max(count - cells.count, 0))
    return cells
  }

  /// Rows of a new width, and the place of the cell behind so many others: at the edge of a full
  /// row if there is none.
  private static func wrap(
    _ cells: [ScreenCell], _ columns: Int, upTo count: Int
  ) -> (rows: [ScreenRow], end: Place) {
    var rows = [ScreenRow(columns: columns)]
    var column = 0
    var end = Place(row: 0, column: 0)
    for (index, cell) in cells.enumerated() {
      let isWide = cells.dropFirst(index + 1).first?.isRightHalf ?? false
      if column + (isWide ? 2 : 1) > columns, !cell.isRightHalf {
        rows[rows.count - 1].isPadded = column < columns
        rows[rows.count - 1].isWrapped = true
        rows.append(ScreenRow(columns: columns))
        column = 0
      }
      if index == count { end = Place(row: rows.count - 1, column: column) }
      // A screen of one column has no room for the right half of a character.
      if column < columns {
        rows[rows.count - 1].cells[column] = cell
        column += 1
      }
      if index + 1 == count { end = Place(row: rows.count - 1, column: column) }
    }
    return (rows, end)
  }
}
