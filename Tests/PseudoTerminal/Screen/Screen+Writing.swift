import Text

extension Screen {
  mutating func write(_ scalar: Unicode.Scalar) {
    let width = min(scalar.displayWidth, columns)
    guard width > 0 else { return combine(scalar) }
    if isAtEdge || cursor.column + width > columns { wrap() }
    if isInserting { grid[cursor.row].insertBlanks(width, at: cursor.column) }
    grid[cursor.row].separateHalves(at: cursor.column)
    grid[cursor.row].separateHalves(at: cursor.column + width)
    put(ScreenCell(text: String(scalar), look: look, isWritten: true), at: cursor.column)
    if width == 2 { put(ScreenCell(text: "", look: look, isWritten: true), at: cursor.column + 1) }
    isAtEdge = cursor.column + width >= columns
    cursor.column = min(cursor.column + width, columns - 1)
  }

  mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: move(to: Place(row: cursor.row, column: cursor.column - 1))
    case 0x09: move(to: Place(row: cursor.row, column: (cursor.column / 8 + 1) * 8))
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: move(to: Place(row: cursor.row, column: 0))
    default: break
    }
  }

  mutating func escape(_ letter: Character) {
    switch letter {
    case "7": saved = (cursor, look)
    case "8":
      move(to: saved?.cursor ?? Place(row: 0, column: 0))
      look = saved?.look ?? ScreenCell.Look()
    case "D": lineFeed()
    case "E":
      lineFeed()
      cursor.column = 0
    case "M": reverseLineFeed()
    case "=", ">": break
    default: unknown.append("ESC \(letter)")
    }
  }

  /// Goes to a place, or to the nearest one on the screen.
  mutating func move(to place: Place) {
    cursor.row = min(max(place.row, 0), grid.count - 1)
    cursor.column = min(max(place.column, 0), columns - 1)
    isAtEdge = false
  }

  mutating func lineFeed() {
    isAtEdge = false
    if cursor.row == region.upperBound - 1 {
      scroll(region, by: 1)
    } else if cursor.row < grid.count - 1 {
      cursor.row += 1
    }
  }

  private mutating func reverseLineFeed() {
    isAtEdge = false
    if cursor.row == region.lowerBound {
      scroll(region, by: -1)
    } else if cursor.row > 0 {
      cursor.row -= 1
    }
  }

  /// Moves rows up, or down by a negative count; new ones are empty.
  mutating func scroll(_ rows: Range<Int>, by count: Int) {
    let size = min(abs(count), rows.count)
    let fresh = Array(repeating: ScreenRow(columns: columns), count: size)
    let kept = Array(count > 0 ? grid[rows].dropFirst(size) : grid[rows].dropLast(size))
    grid.replaceSubrange(rows, with: count > 0 ? kept + fresh : fresh + kept)
  }

  private mutating func wrap() {
    grid[cursor.row].isPadded = !isAtEdge
    if !isAtEdge { grid[cursor.row].cells[columns - 1] = .blank }
    grid[cursor.row].isWrapped = true
    lineFeed()
    cursor.column = 0
  }

  private mutating func put(_ cell: ScreenCell, at column: Int) {
    guard column < columns else { return }
    grid[cursor.row].cells[column] = cell
  }

  /// Joins a mark to the character before it.
  private mutating func combine(_ scalar: Unicode.Scalar) {
    var column = isAtEdge ? cursor.column : cursor.column - 1
    if column > 0, grid[cursor.row].cells[column].isRightHalf { column -= 1 }
    guard column >= 0 else { return }
    grid[cursor.row].cells[column].text.unicodeScalars.append(scalar)
  }
}
