/// What a terminal shows after all that a program sent: rows of cells, and a cursor.
///
/// It does what xterm and its kin do with the sequences that line editors send, wraps text at its
/// edge, and wraps it anew when it is resized.
package struct Screen: Sendable {
  package struct Place: Hashable, Sendable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  package internal(set) var columns: Int
  package internal(set) var cursor = Place(row: 0, column: 0)
  /// Whether the terminal marks what is pasted.
  package internal(set) var marksPastes = false
  /// Sequences that the model does not know; a program that sends one asks too much of it.
  package internal(set) var unknown: [String] = []
  var grid: [ScreenRow]
  /// The rows that scroll.
  var region: Range<Int>
  /// Whether the last column was just written, so that the next character begins a row.
  var isAtEdge = false
  var isInserting = false
  var look = ScreenCell.Look()
  var saved: (cursor: Place, look: ScreenCell.Look)?
  private var decoder = ScreenDecoder()

  package init(columns: Int, rows: Int) {
    self.columns = columns
    grid = Array(repeating: ScreenRow(columns: columns), count: rows)
    region = 0..<rows
  }

  /// The text of each row, without the blanks behind it.
  package var rows: [String] {
    grid.map(\.text)
  }

  /// The rows down to the last one that is not empty.
  package var lines: [String] {
    let rows = rows
    return Array(rows[...(rows.lastIndex { !$0.isEmpty } ?? -1)])
  }

  package subscript(row: Int, column: Int) -> ScreenCell {
    grid[row].cells[column]
  }

  /// What stands in a row in some look, without the blanks around it.
  package func text(inRow row: Int, where isWanted: (ScreenCell.Look) -> Bool) -> String {
    let text = grid[row].cells.map { isWanted($0.look) ? $0.text : " " }.joined()
    let inside = text.drop { $0 == " " }
    return String(
      inside[..<(inside.lastIndex { $0 != " " }.map(inside.index(after:)) ?? inside.startIndex)])
  }

  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    var decoder = decoder
    for byte in bytes {
      decoder.take(byte) { event in
        switch event {
        case .character(let scalar): write(scalar)
        case .control(let byte): control(byte)
        case .escape(let letter): escape(letter)
        case .sequence(let sequence): obey(sequence)
        }
      }
    }
    self.decoder = decoder
  }

  package mutating func feed(_ text: String) {
    feed(text.utf8)
  }
}
