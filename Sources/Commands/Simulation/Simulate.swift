import CommandLanguage
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Works figures out in many trials of what is not known.
struct Simulate: LongCommand {
  static let name = "simulate"
  static let summary: Message = "Works figures out in many trials of what is not known."
  static let details: [Message] = [
    "± is the standard error, from the spread of independent randomizations; the same seed gives the same figures.",
    "± 0 says that all randomizations agree; ± ? that it is not known, as where all trials do and another may not.",
    "Scenarios are tried with the same random numbers, so that what differs between them is not chance.",
  ]
  static let examples = [
    Example(
      "simulate signed sampling latin-hypercube", after: funnel,
      prints: """
        signed
               the plan       ±
        ───────────────────────
        Mean  1,067,170     460
        sd      628,400   2,100
        P1      256,000   1,100
        P5      374,210     990
        P10     456,850     870
        P25     637,360     870
        P50     920,220     920
        P75   1,328,900   2,200
        P90   1,851,400   5,100
        P95   2,258,700   6,700
        P99   3,253,000  18,000

        Chance of each goal
        Goal               the plan      ±
        ──────────────────────────────────
        signed >= 500,000    86.93%  0.08%

        100,000 trials in 16 randomizations, latin-hypercube, seed 1.
        """),
    Example(
      "simulate signed in plan, cut trials 10000 seed 7 sampling sobol",
      after: funnel + ["scenario new cut", "in cut: let spend = 80k"],
      prints: """
        signed
                                               the plan       ±        cut       ±
        ──────────────────────────────────────────────────────────────────────────
        Mean                                  1,066,100   1,700    852,900   1,300
        sd                                      627,300   7,100    501,900   5,600
        P1                                      255,500   4,700    204,400   3,800
        P5                                      372,700   3,100    298,200   2,500
        P10                                     458,200   2,800    366,500   2,200
        P25                                     638,000   3,700    510,400   2,900
        P50                                     926,500   4,100    741,200   3,300
        P75                                   1,331,000   5,500  1,064,800   4,400
        P90                                   1,846,000  11,000  1,476,500   9,100
        P95                                   2,238,000  15,000  1,790,000  12,000
        P99                                   3,225,000  57,000  2,580,000  46,000
        Chance to be larger than in the plan                            0%       ?

        Chance of each goal
        Goal               the plan      ±     cut     ±
        ────────────────────────────────────────────────
        signed >= 500,000    86.84%  0.19%  76.01%  0.3%

        0% and 100% are of these trials; the chance itself lies within 0.03% of that.
        10,240 trials in 20 randomizations, sobol, seed 7.
        """),
    Example(
      "simulate cpl to 1% sampling random", after: funnel,
      prints: """
        cpl
              the plan     ±
        ────────────────────
        Mean    365.09  0.98
        sd      125.87  0.93
        P1      159.8   1.4
        P5      197.8   1.1
        P10     224.5   1
        P25     276.15  0.97
        P50     345.4   1
        P75     431.2   1.4
        P90     528.4   2.3
        P95     601.6   3.6
        P99     759.4   6.9

        Chance of each goal
        Goal               the plan      ±
        ──────────────────────────────────
        signed >= 500,000    86.96%  0.29%

        16,384 trials in 64 randomizations, random, seed 1.
        """),
    Example(
      "simulate signed trials 10m block 3 of 64 into signed-3.json overwrite",
      after: ["let signed = 5"],
      prints: """
        Block 3 of 64: 196,080 trials.
        """),
    Example(
      "simulate signed trials 0", after: funnel,
      prints: """
        error: '0' is no number of trials
          simulate signed trials 0
                                 ^
          Type a whole number from 1 up, as 100k.
        """),
    Example(
      "simulate signed trials 10000000000000", after: funnel,
      prints: """
        error: a simulation makes at most 10,000,000,000 trials
          simulate signed trials 10000000000000
                                 ^~~~~~~~~~~~~~
          Type fewer: a million tells most things to a thousandth of their spread.
        """),
  ]

  static let funnel = [
    "let spend = 100k", "let cpl = 200..600", "let leads = spend / cpl",
    "let signed = leads * pert(3%, 4%, 5%) * (40k..160k)", "goal signed >= 500k",
  ]

  let figures: FigureNames
  let bases: ScenarioBases?
  let trials: TrialCount?
  let seed: Count?
  let sampling: Sampling?
  let precision: Precision?
  let block: BlockOptions

  init(_ arguments: inout Arguments) throws(UsageError) {
    figures = try arguments.next("names", "drivers and other figures, with commas between them")
    bases = try arguments.labeled(.in, "scenarios, and plan, with commas between them")
    trials = try arguments.labeled(.trials, "how many trials, 100,000 if none are given")
    seed = try arguments.labeled(.seed, "another seed than the plan's")
    sampling = try arguments.labeled(
      .sampling, "how the random numbers are spread; latin-hypercube if none is given")
    precision = try arguments.labeled(
      .to, "until the standard errors are this part of the median or of P95 - P5")
    block = try BlockOptions(&arguments)
  }

  func run(
    on plan: Plan, today: Day, in workbench: inout Workbench
  ) throws(LineError) -> Report {
    let plans = try SimulatedPlans(bases?.bases, in: plan, at: workbench)
    var run = try simulation(of: plans)
    if let place = try block.place(in: run.simulation.points, options) {
      return try write(place, of: &run, on: plan, today: today, in: &workbench)
    }
    try run.go(in: workbench.world)
    return Report(blocks(of: run, plans))
  }

  /// The simulation before its first trial.
  func simulation(of plans: SimulatedPlans) throws(LineError) -> SimulationRun {
    try joined { () throws(PlanError) in
      try SimulationRun(of: figures.figures, in: plans.plans, options)
    }
  }

  /// What is known of the figures.
  func blocks(of run: SimulationRun, _ plans: SimulatedPlans) -> [Block] {
    let tables = SimulationTables(
      simulation: run.simulation, figures: figures.figures, sides: plans.all)
    return tables.blocks + run.notes + plans.notes
  }

  private var options: SimulationOptions {
    SimulationOptions(trials: trials, seed: seed, sampling: sampling, precision: precision)
  }
}
