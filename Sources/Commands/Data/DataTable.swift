import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Sets of data in a table.
struct DataTable {
  let sets: [DataSet]
  let plan: Plan

  var block: Block {
    .table(
      Table(
        columns: [
          Column("data", "Data"), Column("values", "Values"), Column("mean", "Mean"),
          Column("least", "Least"), Column("most", "Most"), Column("source", "Source"),
        ],
        rows: sets.map(row)))
  }

  private func row(of set: DataSet) -> Table.Row {
    let numbers = set.values.numbers
    let figures = [set.values.mean, numbers.min() ?? 0, numbers.max() ?? 0]
    return Table.Row(
      [.text(set.name.text), .count(set.values.count)]
        + figures.map { Cell(FigureValue($0, set.values.unit), in: plan) }
        + [set.source.map { .text($0) } ?? .empty])
  }
}

extension Report {
  /// What data are now, and how many they were.
  init(data name: Name, from before: DataSet?, in plan: Plan) {
    let sets = plan.data.id(of: name).map { [plan.data[$0]] } ?? []
    let replaced = before.map { set in
      Block.note("They take the place of \(set.values.count) values.")
    }
    self.init([DataTable(sets: sets, plan: plan).block] + (replaced.map { [$0] } ?? []))
  }
}
