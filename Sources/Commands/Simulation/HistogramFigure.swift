import CommandLanguage
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Shows how the trials of a figure are spread.
struct HistogramFigure: LongCommand {
  static let name = "histogram"
  static let summary: Message = "Shows how the trials of a figure are spread, in neat ranges."
  static let details: [Message] = [
    "What lies below P0.5 or above P99.5 has no ranges of its own; a few single values have a bar each.",
    InScenario.detail,
  ]
  static let examples = [
    Example(
      "histogram signed", after: Simulate.funnel,
      prints: """
        signed: trials in each range, from the value beside it to the next
          200,000  █████████████████████▏                                           6.2%
          400,000  ████████████████████████████████████████████████████            15.2%
          600,000  ██████████████████████████████████████████████████████████████  18.2%
          800,000  ████████████████████████████████████████████████████████        16.4%
        1,000,000  ██████████████████████████████████████████▉                     12.6%
        1,200,000  ███████████████████████████████▎                                 9.1%
        1,400,000  ██████████████████████▌                                          6.6%
        1,600,000  ███████████████▊                                                 4.6%
        1,800,000  ██████████▉                                                      3.2%
        2,000,000  ███████▋                                                         2.2%
        2,200,000  █████▌                                                           1.6%
        2,400,000  ███▋                                                             1.1%
        2,600,000  ██▋                                                              0.8%
        2,800,000  ██                                                               0.6%
        3,000,000  █▎                                                               0.4%
        3,200,000  █                                                                0.3%
        3,400,000  ▊                                                                0.2%
        3,600,000  ▍                                                                0.1%

                  Value      ±
        ──────────────────────
        Mean  1,067,170    460
        P5      374,210    990
        P50     920,220    920
        P95   2,258,700  6,700

        100,000 trials in 16 randomizations, latin-hypercube, seed 1.
        """),
    Example(
      "histogram cpl in cut trials 10000 seed 7",
      after: Simulate.funnel + ["scenario new cut", "in cut: let cpl = 200..500"],
      prints: """
        cpl, in cut: trials in each range, from the value beside it to the next
        150  █████████████▉                                                         4.6%
        200  █████████████████████████████████████████████                         14.9%
        250  ████████████████████████████████████████████████████████████████████  22.6%
        300  █████████████████████████████████████████████████████████████████▌    21.7%
        350  ███████████████████████████████████████████████▋                      15.8%
        400  █████████████████████████████▎                                         9.7%
        450  ███████████████▊                                                       5.2%
        500  ████████                                                               2.7%
        550  ███▉                                                                   1.3%
        600  █▊                                                                     0.6%

                Value      ±
        ────────────────────
        Mean  328.744  0.026
        P5    200.145  0.057
        P50   316.111  0.028
        P95   500.21   0.17

        10,000 trials in 16 randomizations, latin-hypercube, seed 7.
        """),
    Example(
      "histogram spend", after: Simulate.funnel,
      prints: """
        spend: 100,000
        All trials come to the same.
        100,000 trials in 16 randomizations, latin-hypercube, seed 1.
        """),
    Example(
      "histogram signed trials many", after: Simulate.funnel,
      prints: """
        error: 'many' is not a number
          histogram signed trials many
                                  ^~~~
          Write a number, as in 1200000, 1,200,000, 1.2m, 500k or 100万.
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
    let counts = trials.outcome.histogram.counts(between: scale.ranges)
    let whole = Double(trials.outcome.histogram.count)
    return Chart(
      title: "\(trials.title): trials in each range, from the value beside it to the next",
      kind: .bars, labels: scale.ranges.dropLast().map(trials.cell),
      series: [
        Chart.Series("share", "Share", values: counts.map { trials.share(Double($0) / whole) })
      ])
  }
}
