import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Runs commands in a scenario: what changes a plan becomes lines of it, what shows one is answered.
struct InScenario: LineCommand, ScenarioCommand {
  static let name = "in"
  static let summary: Message =
    "Runs commands in a scenario: what changes a plan becomes lines of it, what shows one is answered."
  static let details: [Message] = [
    "It takes everything to the end of the line, with ; between several commands. The plan stays as it is."
  ]
  /// What is said of commands that show figures.
  static let detail: Message =
    "Behind a scenario's name and a colon, as behind 'in cut:', it shows that scenario."
  static let examples = [
    Example(
      "in cut: budget cut events by 100k", after: ["scenario new cut"],
      prints: """
        events   400,000 → 300,000
        100,000 unallocated in core.
        """),
    Example(
      "in cut: budget show depth 1", after: ["scenario new cut", "in cut: budget total 900k"],
      prints: """
        annual 2027 (2027, CNY)
        Line         Amount  Share  Unallocated  Owner     Status
        ───────────────────────────────────────────────────────────
        total       900,000   100%            0
          core      450,000    50%      −50,000  Li Na     planned
          emerging  270,000    30%            0  Wang Wei  optional
          brand     180,000    20%      −20,000  Zhao Min

        core is over by 50,000.
        brand is over by 20,000.
        """),
    Example(
      "in cut: budget cut nowhere by 5k; budget show", after: ["scenario new cut"],
      prints: """
        error: there is no line 'nowhere'
          in cut: budget cut nowhere by 5k; budget show
                             ^~~~~~~
          'budget show' lists the lines, 'budget add' makes one.
        """),
    Example(
      "in cut: undo", after: ["scenario new cut"],
      prints: """
        error: 'undo' does not stand in a scenario
          in cut: undo
                  ^~~~
          Only commands that change a plan or show it stand there.
        """),
  ]

  let scenario: ScenarioPrefix
  let lines: InnerLines

  init(_ arguments: inout Arguments) throws(UsageError) {
    scenario = try arguments.next("name:", "the scenario, with a colon behind it")
    lines = try arguments.next("commands", "commands behind the colon, with ; between them")
  }

  func run(
    on plan: inout Plan, today: Day, at workbench: Workbench?
  ) throws(LineError) -> Interpreter.Applied {
    let stage = workbench.map { Interpreter.Stage.shown($0.looking(at: scenario.id)) } ?? .scenario
    return try plan.change(scenario.id) { outcome throws(LineError) in
      try Interpreter.apply(lines, to: &outcome, as: stage, today: today)
    }
  }
}
