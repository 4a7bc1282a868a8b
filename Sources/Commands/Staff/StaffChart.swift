import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Draws the people of every function and talent: the more, the darker.
struct StaffChart: PlanQuery {
  static let name = "staff chart"
  static let summary: Message =
    "Draws the people of every function and talent, the more the darker."
  static let examples = [
    Example(
      "staff chart",
      prints: """
        annual 2027: 20 people
                     strategic  executing  innovative
        ─────────────────────────────────────────────
        brand        ░░ 1       ▒▒ 2       ░░ 1
        acquisition  ▒▒ 2       ██ 4       ▒▒ 2
        content      ░░ 1       ▓▓ 3       ▒▒ 2
        analytics       0       ░░ 1       ░░ 1
        """),
    Example(
      "staff chart", after: ["plan new Next", "staff total 20"],
      prints: """
        error: people are not divided by function and talent yet
          staff chart
          ^~~~~~~~~~~
          Type 'staff functions' and 'staff talents' with a ratio and names.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let staffing = plan.staffing
    guard let functions = staffing.functions, let talents = staffing.talents else {
      throw .staffing(.nothingDivided)
    }
    let series = talents.names.enumerated().map { column, name in
      Chart.Series(
        "talent\(column + 1)", .verbatim(name.text),
        values: staffing.table.cells.map { .count(Int($0[column])) })
    }
    return Report(
      .chart(
        Chart(
          title: "\(plan.name.text): \(Int(staffing.people)) people", kind: .heat,
          labels: functions.names.map { .text($0.text) }, series: series)))
  }
}
