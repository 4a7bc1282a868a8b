/// One row of a screen.
struct ScreenRow: Hashable, Sendable {
  var cells: [ScreenCell]
  /// Whether the text goes on in the next row, because it reached the edge.
  var isWrapped = false
  /// Whether the last cell was left empty, because a wide character did not fit there.
  var isPadded = false

  init(columns: Int) {
    cells = Array(repeating: .blank, count: columns)
  }

  /// What stands in the row, without the blanks behind it.
  var text: String {
    let end = cells.lastIndex { $0.text != " " } ?? -1
    return cells[...end].map(\.text).joined()
  }

  /// Writing over one half of a wide character leaves a blank where the other one was.
  mutating func separateHalves(at column: Int) {
    guard cells.indices.contains(column), cells[column].isRightHalf else { return }
    cells[column] = .blank
    if column > 0 { cells[column - 1] = .blank }
  }

  mutating func erase(_ columns: Range<Int>) {
    let columns = columns.clamped(to: cells.indices)
    separateHalves(at: columns.lowerBound)
    separateHalves(at: columns.upperBound)
    for column in columns { cells[column] = .blank }
    if columns.upperBound == cells.count { (isWrapped, isPadded) = (false, false) }
  }

  mutating func insertBlanks(_ count: Int, at column: Int) {
    separateHalves(at: column)
    let count = min(count, cells.count - column)
    separateHalves(at: cells.count - count)
    cells.removeLast(count)
    cells.insert(contentsOf: repeatElement(.blank, count: count), at: column)
  }

  mutating func delete(_ count: Int, at column: Int) {
    let count = min(count, cells.count - column)
    separateHalves(at: column)
    separateHalves(at: column + count)
    cells.removeSubrange(column..<column + count)
    cells += repeatElement(.blank, count: count)
  }
}
