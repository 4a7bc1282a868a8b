import CommandLanguage
import PlanEngine
import PlanModel
import Quantities
import Reports
import Sessions
import Text

/// Shows what part of a figure's variance rests on each uncertain driver.
struct SensitivityFigure: LongCommand {
  static let name = "sensitivity"
  static let summary: Message =
    "Shows what part of the variance of a figure rests on each uncertain driver."
  static let details: [Message] = [
    "First order is the part that would go if that driver alone were known; total is the part that would stay if all others were known.",
    "Where total is larger than first order the driver matters together with others.",
    "The correlation is of the ranks of the driver and the figure.",
    "Each trial is made once for each driver, and twice more.",
    InScenario.detail,
  ]
  static let examples = [
    Example(
      "sensitivity signed", after: funnel,
      prints: """
        signed: 1,070,000 (380,000..2,260,000)

        What part of the variance rests on each, alone and with others
        deal        ████████████████████████████████████████████████████████████  63.10%
        cpl         ██████████████████████████████████████▊                       40.72%
        conversion  ███▎                                                           3.46%

        Driver      First order      ±  Total effect      ±  Correlation        ±
        ─────────────────────────────────────────────────────────────────────────
        deal             56.10%  0.32%        63.10%  0.29%      0.75674  0.00027
        cpl              33.59%  0.24%        40.72%  0.33%     −0.5931   0.00037
        conversion        2.59%  0.07%         3.46%  0.06%      0.16811  0.0005

        16,384 trials of each of 5 samples, in 16 randomizations, sobol, seed 1.
        """),
    Example(
      "sensitivity signed in cut trials 4096 seed 7",
      after: funnel + [
        "correlate cpl with conversion at 0.6", "scenario new cut", "in cut: let deal = 90k",
      ],
      prints: """
        signed, in cut: 1,080,000 (650,000..1,660,000)

        What part of the variance rests on each, alone and with others
        cpl, conversion  ███████████████████████████████████████████████████████  99.69%

        Driver           First order      ±  Total effect      ±  Correlation        ±
        ──────────────────────────────────────────────────────────────────────────────
        cpl, conversion       99.48%  0.57%        99.69%  0.36%
        cpl                                                          −0.95963  0.00027
        conversion                                                   −0.3682   0.00098

        cpl, conversion move together and count as one: none of them has a part alone.
        4,096 trials of each of 3 samples, in 16 randomizations, sobol, seed 7.
        """),
    Example(
      "sensitivity signed", after: Simulate.funnel,
      prints: """
        signed: 1,070,000 (380,000..2,320,000)

        What part of the variance rests on each, alone and with others
        its own beliefs  ███████████████████████████████████████████████████████  66.33%
        cpl              █████████████████████████████████▍                       40.32%

        Driver           First order      ±  Total effect      ±  Correlation      ±
        ────────────────────────────────────────────────────────────────────────────
        its own beliefs       59.79%  0.81%        66.33%  0.99%
        cpl                   33.54%  0.56%        40.32%  0.43%      −0.6007  0.004

        16,384 trials of each of 4 samples, in 16 randomizations, sobol, seed 1.
        """),
    Example(
      "sensitivity spend", after: funnel,
      prints: """
        spend: 100,000
        It is certain: no driver moves it.
        """),
    Example(
      "sensitivity nothing", after: funnel,
      prints: """
        error: there is no driver 'nothing'
          sensitivity nothing
                      ^~~~~~~
          'driver list' lists them, 'let' makes one.
        """),
  ]
  static let funnel: [String] =
    Array(Simulate.funnel.dropLast(2)) + [
      "let conversion = pert(3%, 4%, 5%)", "let deal = 40k..160k",
      "let signed = leads * conversion * deal",
    ]

  let figure: FigureName
  let base: ScenarioBase?
  let trials: TrialCount?
  let seed: Count?

  init(_ arguments: inout Arguments) throws(UsageError) {
    figure = try arguments.next("name", "a driver, or budget.LINE, staff.PLACE, okr.KR1")
    base = try arguments.labeled(.in, "the scenario; the plan if none is given")
    trials = try arguments.labeled(
      .trials, "how many trials of each sample, 16,384 if none are given")
    seed = try arguments.labeled(.seed, "another seed than the plan's")
  }

  private static let usualTrials = 16_384

  func run(
    on plan: Plan, today: Day, in workbench: inout Workbench
  ) throws(LineError) -> Report {
    let plans = try SimulatedPlans(base.map { [$0] }, in: plan, at: workbench)
    let plan = plans.plans[0]
    let points = Sensitivity.points(
      seed: seed?.value ?? plan.uncertainty.seed, trials: trials?.value ?? Self.usualTrials)
    var sensitivity = try joined { () throws(PlanError) in
      try Sensitivity(of: figure.formula, in: plan, points: points)
    }
    let value = Block.value(
      Value(
        Cell(sensitivity.figure, in: plan),
        name: plans.title(of: .formula(figure.text))))
    guard sensitivity.figure.spread != nil else {
      return Report([value, .note("It is certain: no driver moves it.")] + plans.notes)
    }
    let isStopped = try sensitivity.run(in: workbench.world)
    let tables = SensitivityTables(sensitivity, isStopped: isStopped, in: plan)
    return Report([value] + tables.blocks + faults(of: sensitivity, plans) + plans.notes)
  }

  private func faults(of sensitivity: Sensitivity, _ plans: SimulatedPlans) -> [Block] {
    guard sensitivity.faults > 0 else { return [] }
    return [
      .note(
        "\(figure.text) has no value in \(sensitivity.faults) trials of \(plans.all[0].name.message); they are left out."
      )
    ]
  }
}

extension Sensitivity {
  /// Works out all randomizations, or those that are finished when Ctrl-C comes.
  ///
  /// - Returns: whether it was stopped.
  fileprivate mutating func run(in world: World) throws(LineError) -> Bool {
    defer { world.onProgress(nil) }
    let isWhole = run(goesOn: world.goesOn(of: evaluations))
    guard count > 0 else { throw .stoppedEarly }
    return !isWhole
  }
}
