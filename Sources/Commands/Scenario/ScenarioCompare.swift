import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Compares scenarios, and the plan with them.
struct ScenarioCompare: PlanQuery, ScenarioCommand {
  static let name = "scenario compare"
  static let summary: Message =
    "Compares scenarios, and the plan with them: what differs, and which is best for each goal."
  static let examples = [
    Example(
      "scenario compare",
      after: [
        "goal budget.brand >= 250k", "scenario new cut", "in cut: budget cut events by 100k",
        "scenario new shift", "in shift: budget move 80k from events to brand",
      ],
      prints: """
        Figure            the plan        cut      shift
        ────────────────────────────────────────────────
        core.events        400,000    300,000    320,000
        brand              200,000    200,000    280,000
        expected return  1,400,000  1,150,000  1,200,000
        return for 1         1:2.8    1:2.875   1:2.8571

        Goal                           the plan             cut        shift  Best
        ───────────────────────────────────────────────────────────────────────────
        budget.brand >= 250,000  missed 200,000  missed 200,000  met 280,000  shift

        cut over the plan
        No.  Command
        ──────────────────────────────────
          1  budget cut core.events 100000

        shift over the plan
        No.  Command
        ────────────────────────────────────────────────
          1  budget move 80000 from core.events to brand
        """),
    Example(
      "scenario compare",
      after: [
        "let spend = 100k", "let cpl = 200..600", "let leads = spend / cpl", "goal leads >= 300",
        "scenario new big", "in big: let spend = 120k",
      ],
      prints: """
        Figure        the plan             big
        ──────────────────────────────────────
        spend          100,000         120,000
        leads   305 (167..499)  366 (200..599)

        Taken for what is not certain: cpl lognormal.

        Goal                           the plan                        big  Best
        ────────────────────────────────────────────────────────────────────────
        leads >= 300  45% likely 305 (167..499)  67% likely 366 (200..599)  big

        big over the plan
        No.  Command
        ───────────────────────
          1  let spend = 120000
        """),
    Example(
      "scenario compare plan, cut",
      after: ["scenario new cut", "in cut: budget rename events to fairs"],
      prints: """
        No figure differs between them.

        cut over the plan
        No.  Command
        ───────────────────────────────────────
          1  budget rename core.events to fairs
        """),
    Example(
      "scenario compare",
      prints: """
        There are no scenarios yet: 'scenario new cut' makes one.
        """),
    Example(
      "scenario compare cut, cut", after: ["scenario new cut"],
      prints: """
        error: 'cut' stands here twice
          scenario compare cut, cut
                                ^~~
          Name each of them once.
        """),
  ]

  let scenarios: ScenarioBases?

  init(_ arguments: inout Arguments) throws(UsageError) {
    scenarios = try arguments.next(
      "names", "scenarios, and plan, with commas between them; all if none are given")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    guard !plan.scenarios.isEmpty else {
      return Report(.note("There are no scenarios yet: 'scenario new cut' makes one."))
    }
    let named = scenarios?.bases.map(\.id) ?? [nil] + plan.scenarios.all.map(\.id)
    // One alone is compared with the plan.
    let ids = named.count == 1 && named != [nil] ? [nil] + named : named
    let sides = ids.map { id in
      PlanComparison.Side(
        name: SideName(scenario: id.map { plan.scenarios[$0].name.text }),
        outcome: ScenarioOutcome(of: id, in: plan))
    }
    let comparison = PlanComparison(of: sides, over: plan, today: today)
    let lines = zip(ids, sides).compactMap { id, side in
      id.map { ScenarioLines(of: plan.scenarios[$0], in: plan, side.outcome.faults).block }
    }
    let faults = sides.flatMap(\.outcome.faults).reduce(into: [ScenarioFault]()) { faults, fault in
      if !faults.contains(fault) { faults.append(fault) }
    }
    let goals = comparison.goals.map { [Block.table($0)] } ?? []
    return Report(comparison.figures + goals + lines + faults.notes)
  }
}
