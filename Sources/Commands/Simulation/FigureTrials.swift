import CommandLanguage
import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Sessions
import Text

/// One figure in many trials, for a chart of them.
struct FigureTrials {
  let title: Message
  let outcome: Outcome
  private let unit: FormulaUnit
  private let plan: Plan
  private let notes: [Block]

  /// How a chart of one figure was asked for.
  struct Request {
    let figure: FigureName
    let base: ScenarioBase?
    let trials: TrialCount?
    let seed: Count?

    init(_ arguments: inout Arguments) throws(UsageError) {
      figure = try arguments.next("name", "a driver, or budget.LINE, staff.PLACE, okr.KR1")
      base = try arguments.labeled(.in, "the scenario; the plan if none is given")
      trials = try arguments.labeled(.trials, "how many trials, 100,000 if none are given")
      seed = try arguments.labeled(.seed, "another seed than the plan's")
    }
  }

  init(_ request: Request, in plan: Plan, at workbench: Workbench) throws(LineError) {
    let plans = try SimulatedPlans(request.base.map { [$0] }, in: plan, at: workbench)
    var tried = plans.plans[0]
    tried.goals = Goals()
    self.plan = tried
    let options = SimulationOptions(
      trials: request.trials, seed: request.seed, sampling: nil, precision: nil)
    var run = try joined { () throws(PlanError) in
      try SimulationRun(of: [request.figure], in: [tried], options)
    }
    try run.go(in: workbench.world)
    title = plans.title(of: .formula(request.figure.text))
    outcome = run.simulation.results.figures[0][0]
    unit = run.simulation.units[0][0]
    let tables = SimulationTables(
      simulation: run.simulation, figures: [request.figure], sides: plans.all)
    notes = tables.faults(of: 0) + tables.limits(of: 0) + run.notes + plans.notes
  }

  func cell(_ value: Double) -> Cell { Cell(FigureValue(value, unit), in: plan) }

  /// A part of all trials as a percent, to a tenth of one.
  func share(_ part: Double) -> Cell {
    .rounded(Cell(FigureValue(part, .share), in: plan), step: 0.001)
  }

  /// Values between which the results are told apart; nil where all are the same, or too large or too
  /// close to each other to be told apart.
  var scale: NeatScale? {
    let least =
      switch unit {
      case .money: 1 / Double(plan.currency.unit)
      case .people: 1.0
      case .share: 0.0001
      case .plain: 0.0
      }
    return NeatScale(of: outcome.histogram, least: least)
  }

  /// A chart, what is known besides, and how that was found.
  func report(_ chart: (NeatScale) -> [Block]) -> Report {
    guard let scale else {
      let mean = Block.value(Value(cell(outcome.mean.value), name: title))
      let reason: Message =
        outcome.histogram.onlyValue == nil
        ? "The results are too large or too close to each other for a chart."
        : "All trials come to the same."
      return Report([mean, .note(reason)] + notes)
    }
    return Report(chart(scale) + [.table(summary)] + notes)
  }

  private var summary: Table {
    let rows: [(Message, Estimate)] = [
      ("Mean", outcome.mean), (.verbatim("P5"), outcome.quantile(0.05)),
      (.verbatim("P50"), outcome.quantile(0.5)), (.verbatim("P95"), outcome.quantile(0.95)),
    ]
    return Table(
      columns: [
        Column("statistic", ""), Column("value", "Value"), Column("error", "±"),
      ],
      rows: rows.map { name, estimate in
        Table.Row([.message(name)] + UncertainFigure(estimate, unit, in: plan).cells)
      })
  }
}
