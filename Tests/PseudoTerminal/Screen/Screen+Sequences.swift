extension Screen {
  mutating func obey(_ sequence: ControlSequence) {
    switch (sequence.marker, sequence.final) {
    case (nil, "A"), (nil, "B"), (nil, "C"), (nil, "D"), (nil, "G"), (nil, "H"), (nil, "d"):
      move(sequence)
    case (nil, "J"), (nil, "K"), (nil, "L"), (nil, "M"), (nil, "P"), (nil, "@"), (nil, "X"):
      edit(sequence)
    case (nil, "m"): look.take(sequence.parameters)
    case (nil, "r"): setRegion(sequence)
    case (nil, "s"): escape("7")
    case (nil, "u"): escape("8")
    case (nil, "h"), (nil, "l"), ("?", "h"), ("?", "l"): setMode(sequence)
    default: unknown.append("\(sequence)")
    }
  }

  private mutating func move(_ sequence: ControlSequence) {
    var place = cursor
    switch sequence.final {
    case "A": place.row -= sequence.count()
    case "B": place.row += sequence.count()
    case "C": place.column += sequence.count()
    case "D": place.column -= sequence.count()
    case "G": place.column = sequence.count() - 1
    case "d": place.row = sequence.count() - 1
    default: place = Place(row: sequence.count() - 1, column: sequence.count(1) - 1)
    }
    move(to: place)
  }

  private mutating func edit(_ sequence: ControlSequence) {
    isAtEdge = false
    let below = cursor.row..<max(region.upperBound, cursor.row)
    switch sequence.final {
    case "J": eraseScreen(sequence.choice)
    case "K": eraseRow(sequence.choice)
    case "L": scroll(below, by: -sequence.count())
    case "M": scroll(below, by: sequence.count())
    case "P": grid[cursor.row].delete(sequence.count(), at: cursor.column)
    case "@": grid[cursor.row].insertBlanks(sequence.count(), at: cursor.column)
    default: grid[cursor.row].erase(cursor.column..<cursor.column + sequence.count())
    }
  }

  private mutating func eraseRow(_ choice: Int) {
    let part =
      switch choice {
      case 0: cursor.column..<columns
      case 1: 0..<cursor.column + 1
      default: 0..<columns
      }
    grid[cursor.row].erase(part)
  }

  private mutating func eraseScreen(_ choice: Int) {
    let rows =
      switch choice {
      case 0: cursor.row + 1..<grid.count
      case 1: 0..<cursor.row
      default: 0..<grid.count
      }
    for row in rows { grid[row] = ScreenRow(columns: columns) }
    if choice < 2 { eraseRow(choice) }
  }

  private mutating func setRegion(_ sequence: ControlSequence) {
    let end = sequence.parameters.count > 1 ? sequence.count(1) : grid.count
    let start = min(sequence.count(), grid.count) - 1
    region = start..<min(max(end, start + 1), grid.count)
    move(to: Place(row: 0, column: 0))
  }

  private mutating func setMode(_ sequence: ControlSequence) {
    let isOn = sequence.final == "h"
    switch (sequence.marker, sequence.choice) {
    case (nil, 4): isInserting = isOn
    case ("?", 2004): marksPastes = isOn
    case ("?", 1): break  // what the arrow keys send
    default: unknown.append("\(sequence)")
    }
  }
}

extension ScreenCell.Look {
  /// What the numbers of ESC `[` … `m` say.
  fileprivate mutating func take(_ parameters: [Int]) {
    var rest = (parameters.isEmpty ? [0] : parameters)[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: self = Self()
      case 1: isBold = true
      case 2: isDim = true
      case 4: isUnderlined = true
      case 7: isInverse = true
      case 22: (isBold, isDim) = (false, false)
      case 24: isUnderlined = false
      case 27: isInverse = false
      case 30...37: color = number - 30
      case 38: color = rest.popFirst() == 5 ? rest.popFirst() : nil
      case 39: color = nil
      case 90...97: color = number - 82
      default: break
      }
    }
  }
}
