import Reports

extension Chart {
  /// The data of the chart: a row for each label, a column for each series.
  var table: Table {
    let rows = labels.enumerated().map { index, label in
      Table.Row([label] + series.map { index < $0.values.count ? $0.values[index] : .empty })
    }
    return Table(
      title: title,
      columns: [Column("label", "")] + series.map { Column($0.key, $0.title) }, rows: rows)
  }
}
