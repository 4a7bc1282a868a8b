import Text

/// Where a line stands on a screen of so many columns: the rows it takes, and the cursor behind
/// so many of its characters. Reckoned without the editor or the model of the terminal.
package struct Layout {
  package private(set) var rows: [String] = []
  private let lastRow: Int
  package private(set) var cursor = Screen.Place(row: 0, column: 0)

  package init(_ prompt: String, _ line: [Character], cursor: Int, columns: Int) {
    var row = ""
    var used = 0
    for (index, character) in (Array(prompt) + line).enumerated() {
      if character == "\n" || used + character.displayWidth > columns {
        rows.append(row)
        (row, used) = ("", 0)
      }
      if index == prompt.count + cursor {
        self.cursor = Screen.Place(row: rows.count, column: used)
      }
      guard character != "\n" else { continue }
      row.append(character)
      used += character.displayWidth
      // A full row is left at once.
      if used == columns {
        rows.append(row)
        (row, used) = ("", 0)
      }
    }
    if cursor == line.count { self.cursor = Screen.Place(row: rows.count, column: used) }
    rows.append(row)
    lastRow = rows.count - 1
    rows = rows.map(\.withoutBlanksBehind)
    while rows.last == "" { rows.removeLast() }
  }

  /// What is seen of it on a screen of so many rows, and where the cursor is there.
  package func window(_ height: Int) -> (rows: [String], cursor: Screen.Place) {
    let top = max(0, min(cursor.row, lastRow - height + 1))
    var seen = Array(rows[min(top, rows.count)..<min(top + height, rows.count)])
    while seen.last == "" { seen.removeLast() }
    return (seen, Screen.Place(row: cursor.row - top, column: cursor.column))
  }
}

extension String {
  /// The text as a row of a screen shows it.
  package var withoutBlanksBehind: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
