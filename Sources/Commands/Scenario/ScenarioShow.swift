import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Shows the lines of a scenario, and what differs from its base.
struct ScenarioShow: PlanQuery, ScenarioCommand {
  static let name = "scenario show"
  static let summary: Message =
    "Shows the lines of a scenario, and every figure that differs from its base."
  static let examples = [
    Example(
      "scenario show cut",
      after: ["scenario new cut", "in cut: budget cut events by 100k; budget set brand 250k"],
      prints: """
        cut over the plan
        No.  Command
        ──────────────────────────────────
          1  budget cut core.events 100000
          2  budget set brand 250000

        Figure                   Before      After  Difference  Percent
        ───────────────────────────────────────────────────────────────
        core.events             400,000    300,000    −100,000   −25.0%
        brand                   200,000    250,000     +50,000   +25.0%
        unallocated in total          0    −50,000     −50,000
        unallocated in core           0    100,000    +100,000
        unallocated in brand          0     50,000     +50,000
        expected return       1,400,000  1,150,000    −250,000   −17.9%
        return for 1              1:2.8    1:2.875      +0.075    +2.7%

        Returns are taken as linear: each unit brings as much as the first.
        """),
    Example(
      "scenario show cut",
      after: [
        "scenario new cut", "in cut: budget cut events by 100k; budget set seminars 50k",
        "budget remove seminars anyway",
      ],
      prints: """
        cut over the plan
        No.  Command                         State
        ──────────────────────────────────────────────────────
          1  budget cut core.events 100000   applies
          2  budget set core.seminars 50000  no longer applies

        Figure                  Before    After  Difference  Percent
        ────────────────────────────────────────────────────────────
        core.events            400,000  300,000    −100,000   −25.0%
        unallocated in core    100,000  200,000    +100,000  +100.0%
        expected return      1,000,000  750,000    −250,000   −25.0%

        Returns are taken as linear: each unit brings as much as the first.
        Line 2 of 'cut' no longer applies: there is no line 'core.seminars'.
        """),
    Example(
      "scenario show nothing",
      prints: """
        error: there is no scenario 'nothing'
          scenario show nothing
                        ^~~~~~~
          'scenario list' lists them, 'scenario new' makes one.
        """),
  ]

  let scenario: ScenarioName

  init(_ arguments: inout Arguments) throws(UsageError) {
    scenario = try arguments.next("name", "the scenario")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let scenario = plan.scenarios[scenario.id]
    let base = ScenarioOutcome(of: scenario.base, in: plan)
    let outcome = ScenarioOutcome(of: scenario.id, in: plan)
    let difference = PlanDifference(from: base.plan, to: outcome.plan, today: today)
    let figures: [Block] =
      difference.isEmpty ? [.note("No figure differs from its base.")] : difference.blocks
    return Report(
      [ScenarioLines(of: scenario, in: plan, outcome.faults).block] + figures + outcome.faults.notes
    )
  }
}
