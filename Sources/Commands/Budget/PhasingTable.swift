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

  /// How the amount of one line falls on the quarters, as the answer to a new phasing.
  ///
  /// Lines inside it that are phased otherwise are for `budget show by quarter`; among others its
  /// last minor units may fall elsewhere.
  static func answer(of id: LineID, in plan: Plan) -> Table {
    let months = plan.budget.phasing(of: id).months(of: plan.budget.amount(of: id))
    let cells = byQuarter(months).map(Cell.money)
    return Table(
      columns: [BudgetColumn.line.column] + quarters(of: plan),
      rows: [.init([.line(plan.budget[id].name.text)] + cells)])
  }
}
