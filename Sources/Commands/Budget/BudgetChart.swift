import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Draws the lines of a parent as bars, or its quarters or months.
struct BudgetChart: PlanQuery {
  static let name = "budget chart"
  static let summary: Message = "Draws the lines of a parent as bars, or its quarters or months."
  static let examples = [
    Example(
      "budget chart",
      prints: """
        total: 1,000,000
        core      █████████████████████████████████████████████████████████████  500,000
        emerging  ████████████████████████████████████▋                          300,000
        brand     ████████████████████████▍                                      200,000
        """),
    Example(
      "budget chart core by quarter",
      prints: """
        core: 500,000
        Q1  ███████████████████████████████████████████████████████████████████  125,000
        Q2  ███████████████████████████████████████████████████████████████████  125,000
        Q3  ███████████████████████████████████████████████████████████████████  125,000
        Q4  ███████████████████████████████████████████████████████████████████  125,000
        """),
    Example(
      "budget chart brand by month",
      prints: """
        brand: 200,000
        2027-01  ████████████████████████████████████████████████████████████  16,666.67
        2027-02  ████████████████████████████████████████████████████████████  16,666.66
        2027-03  ████████████████████████████████████████████████████████████  16,666.67
        2027-04  ████████████████████████████████████████████████████████████  16,666.67
        2027-05  ████████████████████████████████████████████████████████████  16,666.66
        2027-06  ████████████████████████████████████████████████████████████  16,666.67
        2027-07  ████████████████████████████████████████████████████████████  16,666.67
        2027-08  ████████████████████████████████████████████████████████████  16,666.66
        2027-09  ████████████████████████████████████████████████████████████  16,666.67
        2027-10  ████████████████████████████████████████████████████████████  16,666.67
        2027-11  ████████████████████████████████████████████████████████████  16,666.66
        2027-12  ████████████████████████████████████████████████████████████  16,666.67
        """),
    Example(
      "budget chart nowhere",
      prints: """
        error: there is no line 'nowhere'
          budget chart nowhere
                       ^~~~~~~
          'budget show' lists the lines, 'budget add' makes one.
        """),
  ]

  let line: LinePath?
  let step: PhasingStep?

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the parent; the total if none is given")
    step = try arguments.labeled(.by, "bars for its periods instead")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let id = line?.id ?? .total
    let bars = try bars(of: id, in: plan)
    let name = Message.line(plan.budget[id].name.text)
    let chart = Chart(
      title: "\(name): \(plan.budget.amount(of: id))", kind: .bars, labels: bars.map(\.label),
      series: [.init("amount", "Amount", values: bars.map { .money($0.amount) })])
    let rows = BudgetRow.rows(of: id, in: plan)
    return Report([.chart(chart)] + BudgetNotes.overspent(rows).map(Block.note))
  }

  private func bars(
    of id: LineID, in plan: Plan
  ) throws(PlanError) -> [(label: Cell, amount: Money)] {
    guard let step else { return children(of: id, in: plan.budget) }
    let months = try plan.budget.months()[id] ?? []
    switch step {
    case .month:
      return zip(plan.fiscalYear.months, months).map { (.text($0.canonical), $1) }
    case .quarter:
      return PhasingTable.byQuarter(months).enumerated().map { (.text("Q\($0 + 1)"), $1) }
    }
  }

  private func children(of id: LineID, in budget: Budget) -> [(label: Cell, amount: Money)] {
    let rows = budget.outline(of: id).rows
    let children = rows.filter { $0.depth == 1 }.map { row in
      (label: Cell.line(row.line.name.text), amount: row.amount)
    }
    guard let left = rows.first?.unallocated, left != .zero else {
      return children.isEmpty
        ? [(.line(budget[id].name.text), budget.amount(of: id))] : children
    }
    return children + [(.message(left < .zero ? "over" : "unallocated"), left)]
  }
}
