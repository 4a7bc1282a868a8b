import PseudoTerminal
import Text

/// Where a line stands on a screen of so many columns: the rows it takes, and the cursor behind
/// so many of its characters. Reckoned without the editor or the model of the terminal.
struct Layout {
  private(set) var rows: [String] = []
  private(set) var cursor = Screen.Place(row: 0, column: 0)

  init(_ prompt: String, _ line: [Character], cursor: Int, columns: Int) {
    var row = ""
    var used = 0
    for (index, character) in (Array(prompt) + line).enumerated() {
      if character == "\n" || used + character.displayWidth > columns {
        rows.append(row)
        (row, used) = ("", 0)
      }
      if index == prompt.count + cursor { place(used) }
      guard character != "\n" else { continue }
      row.append(character)
      used += character.displayWidth
      // A full row is left at once.
      if used == columns {
        rows.append(row)
        (row, used) = ("", 0)
      }
    }
    if cursor == line.count { place(used) }
    rows.append(row)
    rows = rows.map(\.withoutBlanksBehind)
    while rows.last == "" { rows.removeLast() }
  }

  private mutating func place(_ column: Int) {
    cursor = Screen.Place(row: rows.count, column: column)
  }
}

extension String {
  /// The text as a row of a screen shows it.
  var withoutBlanksBehind: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
