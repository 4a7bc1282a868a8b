import PlanModel
import Quantities
import Reports
import Text

/// The columns and sums of a year's periods.
enum PhasingTable {
  static func quarters(of plan: Plan) -> [Column] {
    (1...4).map { Column("Q\($0)", .verbatim("Q\($0)")) }
  }

  static func months(of plan: Plan) -> [Column] {
    plan.fiscalYear.months.map { Column($0.canonical, .verbatim($0.canonical)) }
  }

  /// The sums of each three months.
  static func byQuarter(_ months: [Money]) -> [Money] {
    stride(from: 0, to: 12, by: 3).map { months[$0..<$0 + 3].reduce(.zero, +) }
  }

  /// How one line falls on the quarters, as `budget show by quarter` has it: the answer to a new
  /// phasing.
  static func answer(of id: LineID, in plan: Plan) throws(PlanError) -> Table {
    let months = try plan.budget.months()[id] ?? []
    let cells = byQuarter(months).map(Cell.money)
    return Table(
      columns: [BudgetColumn.line.column] + quarters(of: plan),
      rows: [.init([.line(plan.budget[id].name.text)] + cells)])
  }
}

extension Report {
  /// Says that lines inside one keep their own phasing, so that its quarters are not what its own
  /// would be.
  mutating func notePhasings(inside id: LineID, in budget: Budget) {
    let phasing = budget.phasing(of: id)
    let others = budget.subtree(of: id).dropFirst().filter {
      budget[$0].phasing.map { $0 != phasing } ?? false
    }
    guard !others.isEmpty else { return }
    append(
      .note(
        others.count == 1
          ? "1 line inside it is phased otherwise."
          : "\(others.count) lines inside it are phased otherwise."))
  }
}
