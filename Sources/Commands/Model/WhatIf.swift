import CommandLanguage
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Tries commands and shows every figure that they would change; the plan stays as it is.
struct WhatIf: LineQuery {
  static let name = "whatif"
  static let summary: Message =
    "Tries commands and shows every figure that they would change; the plan stays as it is."
  static let details: [Message] = [
    "It takes everything to the end of the line; with ; between them it tries several commands together."
  ]
  static let examples = [
    Example(
      "whatif budget move 30% from events to seminars",
      prints: """
        Figure              Before      After  Difference  Percent
        ──────────────────────────────────────────────────────────
        core.events        400,000    280,000    −120,000   −30.0%
        core.seminars      100,000    220,000    +120,000  +120.0%
        expected return  1,400,000  1,580,000    +180,000   +12.9%
        return for 1         1:2.8     1:3.16       +0.36   +12.9%

        Returns are taken as linear: each unit brings as much as the first.
        """),
    Example(
      "whatif let leads = 500; budget total 1.2m",
      after: Let.funnel + ["let signed = leads * conversion * price"],
      prints: """
        Figure                      Before      After  Difference  Percent
        ──────────────────────────────────────────────────────────────────
        total                    1,000,000  1,200,000    +200,000   +20.0%
        core                       500,000    600,000    +100,000   +20.0%
        emerging                   300,000    360,000     +60,000   +20.0%
        brand                      200,000    240,000     +40,000   +20.0%
        unallocated in core              0    100,000    +100,000
        unallocated in emerging     30,000     90,000     +60,000  +200.0%
        unallocated in brand             0     40,000     +40,000
        leads                          400        500        +100   +25.0%
        signed                   1,280,000  1,600,000    +320,000   +25.0%
        """),
    Example(
      "whatif let spend = 120k",
      after: [
        "let spend = 100k", "let cpl = 200..600", "let leads = spend / cpl", "goal leads >= 300",
      ],
      prints: """
        Figure          Before           After  Difference  Percent
        ───────────────────────────────────────────────────────────
        spend          100,000         120,000   +20,000     +20.0%
        leads   305 (167..499)  366 (200..599)       +61.1   +20.0%

        Goal                             Before                      After
        ──────────────────────────────────────────────────────────────────
        leads >= 300  45% likely 305 (167..499)  67% likely 366 (200..599)

        Taken for what is not certain: cpl lognormal.
        """),
    Example(
      "whatif budget rename events to fairs",
      prints: """
        No figure would change.
        """),
    Example(
      "whatif budget set nowhere 5",
      prints: """
        error: there is no line 'nowhere'
          whatif budget set nowhere 5
                            ^~~~~~~
          'budget show' lists the lines, 'budget add' makes one.
        """),
    Example(
      "whatif budget show",
      prints: """
        error: 'budget show' does not change a plan
          whatif budget show
                 ^~~~~~~~~~~
          Here only commands stand that change it.
        """),
  ]

  let lines: InnerLines

  init(_ arguments: inout Arguments) throws(UsageError) {
    lines = try arguments.next("commands", "commands that change the plan, with ; between them")
  }

  func run(on plan: Plan, today: Day) throws(LineError) -> Report {
    var changed = plan
    try Interpreter.apply(lines, to: &changed, today: today)
    let difference = PlanDifference(from: plan, to: changed, today: today)
    guard !difference.isEmpty else { return Report(.note("No figure would change.")) }
    return Report(difference.blocks)
  }
}
