// What is not certain, for machines: the mean under its column's key, and two columns behind it.

extension Table {
  /// The table with the percentiles of what is not certain in columns of their own.
  package var withSpreads: Table {
    let spreads = Spreads(columns, rows.map(\.cells))
    return Table(
      title: title, columns: spreads.columns,
      rows: zip(rows, spreads.rows).map { Row($1, isTotal: $0.isTotal) }, layout: layout,
      excerpt: excerpt)
  }
}

extension Tree {
  /// The tree with the percentiles of what is not certain in columns of their own.
  package var withSpreads: Tree {
    let spreads = Spreads(columns, rows.map(\.cells))
    return Tree(
      title: title, columns: spreads.columns,
      rows: zip(rows, spreads.rows).map { Row(depth: $0.depth, path: $0.path, cells: $1) })
  }
}

private struct Spreads {
  private(set) var columns: [Column] = []
  private(set) var rows: [[Cell]]

  init(_ all: [Column], _ cells: [[Cell]]) {
    rows = cells.map { _ in [] }
    for (index, column) in all.enumerated() {
      let isUncertain = cells.contains { $0.indices.contains(index) && $0[index].isUncertain }
      columns.append(column)
      if isUncertain {
        columns.append(Column("\(column.key)_p5", column.title))
        columns.append(Column("\(column.key)_p95", column.title))
      }
      for row in cells.indices where cells[row].indices.contains(index) {
        let cell = cells[row][index]
        rows[row] += isUncertain ? cell.spreadApart : [cell]
      }
    }
  }
}

extension Cell {
  package var isUncertain: Bool {
    if case .uncertain = self { true } else { false }
  }

  /// The mean and both percentiles; of what is certain the value alone.
  package var spreadApart: [Cell] {
    guard case .uncertain(let mean, let low, let high) = self else {
      return [self, .empty, .empty]
    }
    return [mean, low, high]
  }
}
