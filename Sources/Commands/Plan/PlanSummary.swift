import PlanModel
import Quantities
import Reports
import Text

/// The table that says what a plan is.
enum PlanSummary {
  static func table(of plan: Plan, unallocated: Money, today: Day) -> Table {
    let year = plan.fiscalYear
    return Table(
      columns: [Column("property", "Property"), Column("value", "Value")],
      rows: [
        .init([.message("Plan"), .text(plan.name.text)]),
        .init([
          .message("Fiscal year"), .message("\(year.title): \(year.firstDay) to \(year.lastDay)"),
        ]),
        .init([.message("Currency"), .text(plan.currency.code)]),
        .init([.message("Today"), .day(today)]),
        .init([.message("Budget"), .money(plan.budget.amount(of: .total))]),
        .init([.message("Unallocated"), .money(unallocated)]),
        .init([.message("Budget lines"), .count(plan.budget.count)]),
      ] + baseline(of: plan), layout: .bare)
  }

  private static func baseline(of plan: Plan) -> [Table.Row] {
    guard let baseline = plan.baseline else {
      return [.init([.message("Baseline"), .message("none")])]
    }
    return [
      .init([.message("Baseline"), .money(baseline.budget.amount(of: .total))]),
      .init([.message("Frozen"), .text(baseline.label)]),
    ]
  }
}

extension FiscalYear {
  /// The year as it is spoken of: `2027`, or `2027/28` where it does not begin in January.
  var title: String {
    guard firstMonth > 1 else { return String(year) }
    let next = String((year + 1) % 100)
    return "\(year)/\(next.count < 2 ? "0" + next : next)"
  }
}
