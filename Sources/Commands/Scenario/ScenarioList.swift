import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lists the scenarios with their bases and lines.
struct ScenarioList: PlanQuery, ScenarioCommand {
  static let name = "scenario list"
  static let summary: Message =
    "Lists the scenarios with their bases, and lines that no longer apply."
  static let examples = [
    Example(
      "scenario list",
      after: [
        "scenario new cut", "in cut: budget cut events by 100k; budget cut brand by 50k",
        "scenario new deep over cut", "in deep: budget remove seminars", "budget lock events",
      ],
      prints: """
        Scenario  Base      Commands  No longer apply
        ─────────────────────────────────────────────
        cut       the plan         2  1
        deep      cut              1

        Line 1 of 'cut' no longer applies: 'core.events' is locked.
        """),
    Example(
      "scenario list",
      prints: """
        There are no scenarios yet: 'scenario new cut' makes one.
        """),
    Example(
      "scenario list cut",
      prints: """
        error: 'cut' is more than 'scenario list' takes
          scenario list cut
                        ^~~
          Type 'scenario list' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    guard !plan.scenarios.isEmpty else {
      return Report(.note("There are no scenarios yet: 'scenario new cut' makes one."))
    }
    let faults = plan.scenarios.all.flatMap { scenario in
      ScenarioOutcome(of: scenario.id, in: plan).faults.filter { $0.scenario.id == scenario.id }
    }
    let rows = plan.scenarios.all.map { scenario in
      let broken = faults.filter { $0.scenario.id == scenario.id }.map { String($0.line) }
      return Table.Row([
        .text(scenario.name.text), .message(plan.baseName(of: scenario)),
        .count(scenario.lines.count),
        broken.isEmpty ? .empty : .text(broken.joined(separator: ", ")),
      ])
    }
    let columns = [
      Column("scenario", "Scenario"), Column("base", "Base"), Column("commands", "Commands"),
      Column("broken", "No longer apply"),
    ]
    return Report(
      [.table(Table(columns: columns, rows: rows))] + faults.map { .note($0.error.sentence) })
  }
}
