import CommandLanguage
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Shows how likely values of a figure are not passed.
struct CumulativeFigure: LongCommand {
  static let name = "cdf"
  static let summary: Message = "Shows how likely it is that a figure does not pass a value."
  static let details: [Message] = [InScenario.detail]
  static let examples = [
    Example(
      "cdf signed", after: Simulate.funnel,
      prints: """
        signed: chance to be at most the value beside the bar
          200,000  ▏                                                                0.3%
          400,000  ████                                                             6.4%
          600,000  █████████████▌                                                  21.7%
          800,000  ████████████████████████▊                                       39.8%
        1,000,000  ███████████████████████████████████                             56.2%
        1,200,000  ██████████████████████████████████████████▉                     68.7%
        1,400,000  ████████████████████████████████████████████████▌               77.9%
        1,600,000  ████████████████████████████████████████████████████▋           84.5%
        1,800,000  ███████████████████████████████████████████████████████▌        89.1%
        2,000,000  █████████████████████████████████████████████████████████▌      92.3%
        2,200,000  ██████████████████████████████████████████████████████████▉     94.5%
        2,400,000  ███████████████████████████████████████████████████████████▉    96.1%
        2,600,000  ████████████████████████████████████████████████████████████▌   97.2%
        2,800,000  █████████████████████████████████████████████████████████████   97.9%
        3,000,000  █████████████████████████████████████████████████████████████▍  98.5%
        3,200,000  █████████████████████████████████████████████████████████████▋  98.9%
        3,400,000  █████████████████████████████████████████████████████████████▊  99.2%
        3,600,000  █████████████████████████████████████████████████████████████▉  99.4%
        3,800,000  ██████████████████████████████████████████████████████████████  99.5%

                  Value      ±
        ──────────────────────
        Mean  1,067,170    460
        P5      374,210    990
        P50     920,220    920
        P95   2,258,700  6,700

        100,000 trials in 16 randomizations, latin-hypercube, seed 1.
        """),
    Example(
      "cdf cpl in plan trials 10000 seed 7", after: Simulate.funnel,
      prints: """
        cpl, in the plan: chance to be at most the value beside the bar
        100  ▏                                                                      0.0%
        150  ▍                                                                      0.6%
        200  ███▍                                                                   5.0%
        250  ███████████▎                                                          16.4%
        300  ██████████████████████▊                                               33.3%
        350  ███████████████████████████████████                                   51.3%
        400  █████████████████████████████████████████████▌                        66.7%
        450  █████████████████████████████████████████████████████▌                78.3%
        500  ███████████████████████████████████████████████████████████           86.4%
        550  ██████████████████████████████████████████████████████████████▋       91.7%
        600  ████████████████████████████████████████████████████████████████▉     95.0%
        650  ██████████████████████████████████████████████████████████████████▎   97.1%
        700  ███████████████████████████████████████████████████████████████████   98.2%
        750  ███████████████████████████████████████████████████████████████████▋  99.0%
        800  ███████████████████████████████████████████████████████████████████▉  99.4%
        850  ████████████████████████████████████████████████████████████████████  99.6%

                Value      ±
        ────────────────────
        Mean  366.289  0.042
        P5    200.166  0.068
        P50   346.256  0.037
        P95   600.31   0.25

        10,000 trials in 16 randomizations, latin-hypercube, seed 7.
        """),
    Example(
      "cdf nothing", after: Simulate.funnel,
      prints: """
        error: there is no driver 'nothing'
          cdf nothing
              ^~~~~~~
          'driver list' lists them, 'let' makes one.
        """),
  ]

  let request: FigureTrials.Request

  init(_ arguments: inout Arguments) throws(UsageError) {
    request = try FigureTrials.Request(&arguments)
  }

  func run(
    on plan: Plan, today: Day, in workbench: inout Workbench
  ) throws(LineError) -> Report {
    let trials = try FigureTrials(request, in: plan, at: workbench)
    return trials.report { [.chart(chart(of: trials, $0))] }
  }

  private func chart(of trials: FigureTrials, _ scale: NeatScale) -> Chart {
    let parts = scale.marks.map(trials.outcome.histogram.part)
    return Chart(
      title: "\(trials.title): chance to be at most the value beside the bar",
      kind: .bars, labels: scale.marks.map(trials.cell),
      series: [Chart.Series("chance", "Chance", values: parts.map(trials.share))])
  }
}
