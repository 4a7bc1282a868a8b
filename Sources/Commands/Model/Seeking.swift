import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Sessions
import Text

/// What `seek` and `breakeven` look for, and how they tell of it.
struct Seeking {
  private let input: FigureName
  private let first: FigureNumber?
  private let last: FigureNumber?
  private let figure: FigureName

  init(
    _ input: FigureName, _ first: FigureNumber?, _ last: FigureNumber?, _ figure: FigureName
  ) {
    self.input = input
    self.first = first
    self.last = last
    self.figure = figure
  }

  func report(
    of target: PlanFormula, in plan: Plan, _ world: World
  ) throws(LineError) -> Report {
    defer { world.onProgress(nil) }
    let goesOn = world.goesOn(of: GoalSeek.points)
    return try joined { () throws(PlanError) in
      try report(of: target, in: plan, while: goesOn)
    }
  }

  private func report(
    of target: PlanFormula, in plan: Plan, while goesOn: (Int) -> Bool
  ) throws(PlanError) -> Report {
    let lever = try plan.lever(input)
    let levers = try Levers([lever], of: plan)
    let range = try range(around: try levers.now(0))
    let seek = try GoalSeek(
      lever, over: range, for: figure.formula, equalTo: target, in: plan, while: goesOn)
    let ends = [range.lowerBound, range.upperBound].map { levers.figure(0, at: $0) }
    guard !seek.findings.isEmpty else { return nothing(in: seek, between: ends, plan) }
    let rows = try seek.findings.map { finding throws(PlanError) in
      try row(finding, levers, plan)
    }
    let table = Table(
      columns: [Column("input", .formula(input.text)), Column("figure", .formula(figure.text))],
      rows: rows)
    return Report(
      [.table(table)] + notes(on: seek) + plan.triedPeriods(of: input) + unmoved(in: seek)
        + BeliefNote(under: [figure.formula], trying: [input.target], in: plan).blocks)
  }

  /// From nothing to ten times as much as now, where nothing else is said.
  private func range(around now: FigureValue) throws(PlanError) -> ClosedRange<Double> {
    let ten = now.unit == .share ? 1 : now.value * 10
    let (low, high) = (first?.value ?? min(0, ten), last?.value ?? max(0, ten))
    guard low < high, (high - low).isFinite else { throw .driver(.noRange(input.text)) }
    return low...high
  }

  private func row(
    _ finding: GoalSeek.Finding, _ levers: Levers, _ plan: Plan
  ) throws(PlanError) -> Table.Row {
    var evaluator = try levers.evaluator(at: [finding.input])
    let value = try evaluator.value(of: figure.formula)
    return Table.Row([
      Cell(levers.figure(0, at: finding.input), in: plan), Cell(value, in: plan),
    ])
  }

  private func notes(on seek: GoalSeek) -> [Block] {
    let jumps = seek.findings.filter { !$0.isReached }.count
    let seen: Message =
      "Changes of sign seen: \(seek.findings.count); between the values looked at there may be more."
    return [.note(seen)]
      + (jumps > 0
        ? [.note("It jumps over the target; these are the nearest values: \(jumps).")] : [])
  }

  private func nothing(
    in seek: GoalSeek, between ends: [FigureValue], _ plan: Plan
  ) -> Report {
    var rows: [Table.Row] = [
      Table.Row([.formula(input.text), Cell(ends[0], in: plan), Cell(ends[1], in: plan)])
    ]
    if let reach = seek.reach, let now = try? now(in: plan) {
      let ends = [reach.least, reach.most].map {
        Cell(FigureValue($0, now.unit), in: plan).inThreeDigits(if: now.spread != nil)
      }
      rows.append(Table.Row([.formula(figure.text)] + ends))
    }
    return Report(
      [
        .note("The target was not met at any of the values looked at."),
        .table(
          Table(
            columns: [
              Column("figure", "Figure"), Column("least", "Least"), Column("most", "Most"),
            ],
            rows: rows)),
      ] + plan.triedPeriods(of: input) + unmoved(in: seek))
  }

  /// That the figure is the same, whatever the input.
  private func unmoved(in seek: GoalSeek) -> [Block] {
    guard let reach = seek.reach, reach.least == reach.most else { return [] }
    return [.unmoved(figure, with: input)]
  }

  private func now(in plan: Plan) throws(PlanError) -> FigureValue {
    var evaluator = Evaluator(plan)
    return try evaluator.value(of: figure.formula)
  }
}

extension Plan {
  /// What a name stands for as an input that can be tried.
  func lever(_ name: FigureName) throws(PlanError) -> Lever {
    guard name.formula.formula.nodes.count == 1, let target = name.formula.targets.first,
      let lever = Lever(target)
    else { throw .driver(.noInput(name.text)) }
    return lever
  }
}
