import Reports
import Text

extension Table {
  /// What people read of it: a crossed table has the values of its second column across.
  func spread(_ wording: Wording) -> Table {
    guard layout == .crossed, columns.count > 2 else { return self }
    let down = rows.map { $0.cells[0] }.uniqued
    let across = rows.map { $0.cells[1] }.uniqued
    var cells: [Cell: [Cell: [Cell]]] = [:]
    for row in rows { cells[row.cells[0], default: [:]][row.cells[1]] = Array(row.cells[2...]) }
    let blank = [Cell](repeating: .empty, count: columns.count - 2)
    return Table(
      title: title,
      columns: [columns[0]]
        + across.flatMap { value in
          columns[2...].map { column in
            Column(
              column.key, .verbatim(wording.text(of: value)), isForPeople: column.isForPeople,
              marksNext: column.marksNext)
          }
        },
      rows: down.map { first in
        Row([first] + across.flatMap { cells[first]?[$0] ?? blank })
      })
  }
}

extension [Cell] {
  /// The cells, each where it stands first.
  fileprivate var uniqued: [Cell] {
    var seen: Set<Cell> = []
    return filter { seen.insert($0).inserted }
  }
}
