import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// What a simulation found, in tables.
struct SimulationTables {
  let simulation: Simulation
  let figures: [FigureName]
  /// The plans with what they are called, the first one first.
  let sides: [(name: SideName, plan: Plan)]

  var blocks: [Block] {
    let figures = figures.indices.flatMap { index in
      [Block.table(table(of: index))] + faults(of: index) + limits(of: index)
    }
    return figures + (goals.map { [.table($0)] } ?? []) + unseen + goalFaults
  }

  /// What is known of a figure: a row for each statistic, two columns for each plan.
  private func table(of index: Int) -> Table {
    let outcomes = simulation.results.figures.map { $0[index] }
    var rows = [
      row(index, "Mean", outcomes.map(\.mean)), row(index, "sd", outcomes.map(\.standardDeviation)),
    ]
    let quantiles = outcomes.map(\.quantiles)
    for (place, part) in Outcome.percentiles.enumerated() {
      let name = Message.verbatim("P\(Int((part * 100).rounded()))")
      rows.append(row(index, name, quantiles.map { $0[place] }))
    }
    return Table(
      title: .verbatim(figures[index].text),
      columns: [Column("figure", "Figure", isForPeople: false), Column("statistic", "")]
        + columns(beside: "figure", "statistic"),
      rows: rows + (wins(of: index).map { [$0] } ?? []))
  }

  private func columns(beside others: String...) -> [Column] {
    let keys = sides.map(\.name).keys(beside: others, endings: ["_error"])
    return zip(keys, sides).flatMap { key, side in
      [Column(key, side.name.message), Column(key + "_error", "±")]
    }
  }

  private func row(_ index: Int, _ statistic: Message, _ estimates: [Estimate]) -> Table.Row {
    let cells = sides.indices.flatMap { place in
      let estimate = estimates[place].known(
        from: simulation.results.figures[place][index],
        isCertain: simulation.isCertain[place][index])
      return UncertainFigure(estimate, simulation.units[place][index], in: sides[place].plan).cells
    }
    return Table.Row([.text(figures[index].text), .message(statistic)] + cells)
  }

  /// How often the figure is larger than in the first plan, where it counts the same; nil where it
  /// does in no other plan.
  private func wins(of index: Int) -> Table.Row? {
    let units = simulation.units.map { $0[index] }
    let chances = sides.indices.map { place in
      place > 0 && units[place] == units[0]
        ? simulation.results.wins[place][index].chance(isCertain: areCertain(index, place)) : nil
    }
    guard chances.contains(where: { $0 != nil }) else { return nil }
    return Table.Row(
      [
        .text(figures[index].text),
        .message("Chance to be larger than in \(sides[0].name.message)"),
      ] + cells(of: chances))
  }

  /// Whether a figure is certain in the first plan and in another one.
  private func areCertain(_ index: Int, _ place: Int) -> Bool {
    simulation.isCertain[0][index] && simulation.isCertain[place][index]
  }

  /// In how many trials a figure has no value.
  func faults(of index: Int) -> [Block] {
    zip(simulation.results.figures, sides).compactMap { outcomes, side in
      faults(of: figures[index].text, outcomes[index], side.name.message)
    }
  }

  private func faults(of name: String, _ outcome: Outcome, _ side: Message) -> Block? {
    guard outcome.faults > 0 else { return nil }
    return .note(
      "\(name) has no value in \(outcome.faults) trials of \(side); they are left out.")
  }

  /// What is not known of a figure because it is too large, or too small, for the numbers here.
  func limits(of index: Int) -> [Block] {
    zip(simulation.results.figures, sides).compactMap { outcomes, side in
      guard !outcomes[index].standardDeviation.value.isFinite else { return nil }
      return .note(
        "How far \(figures[index].text) spreads in \(side.name.message) has no number here: its squares are too large or too small."
      )
    }
  }

  /// In how many trials goals have no value, and which have none in any.
  private var goalFaults: [Block] {
    sides.enumerated().flatMap { place, side in
      let goals = simulation.goals[place]
      return zip(goals.known, simulation.results.goals[place]).compactMap { goal, outcome in
        faults(of: side.plan.text(of: goal), outcome, side.name.message)
      }
        + goals.broken.map { goal, reason in
          .note(
            "\(side.plan.text(of: goal)) has no chance in \(side.name.message): \(reason.message).")
        }
    }
  }

  /// What trials that all agree say of a chance: with so many, the rule of three of Hanley and
  /// Lippman-Hand (1983) holds it within 3 / trials of what they showed.
  private var unseen: [Block] {
    let goals = zip(simulation.goals, simulation.results.goals).flatMap {
      zip($1, $0.isCertain).map { $0.chance(isCertain: $1) }
    }
    let wins = figures.indices.flatMap { index in
      sides.indices.dropFirst().map { place in
        simulation.results.wins[place][index].chance(isCertain: areCertain(index, place))
      }
    }
    let isUnseen = (goals + wins).contains { $0.error == nil && [0, 1].contains($0.value) }
    let trials = simulation.results.count * simulation.points.size
    let bound = Fraction(Int64((3e4 / Double(max(1, trials))).rounded(.up)), of: 10_000)
    guard isUnseen, let bound else { return [] }
    return [
      .note("0% and 100% are of these trials; the chance itself lies within \(bound) of that.")
    ]
  }

  /// How likely the goals of each plan are met; nil where there are none.
  private var goals: Table? {
    var rows = ComparedRows<Estimate>(of: sides.count)
    for (place, side) in sides.enumerated() {
      let goals = simulation.goals[place]
      for (index, goal) in goals.known.enumerated() {
        let outcome = simulation.results.goals[place][index]
        rows.add(
          outcome.chance(isCertain: goals.isCertain[index]), of: .target(goal.id),
          isShared: sides[0].plan.goals.all.contains { $0.id == goal.id }, at: place,
          called: { .message(side.plan.title(of: goal)) })
      }
    }
    guard !rows.all.isEmpty else { return nil }
    return Table(
      title: "Chance of each goal", columns: [Column("goal", "Goal")] + columns(beside: "goal"),
      rows: rows.all.map { Table.Row([$0.title] + cells(of: $0.values)) })
  }

  private func cells(of chances: [Estimate?]) -> [Cell] {
    zip(chances, sides).flatMap { chance, side in
      chance.map { UncertainFigure($0, .share, in: side.plan).cells } ?? [.empty, .empty]
    }
  }
}

extension Estimate {
  /// The estimate from an outcome; one value in all trials says nothing of how often another comes.
  fileprivate func known(from outcome: Outcome, isCertain: Bool) -> Estimate {
    isCertain || outcome.histogram.onlyValue == nil ? self : Estimate(unsure: value)
  }
}

extension Outcome {
  /// How likely something is of which these are the trials: 1 where it is so.
  fileprivate func chance(isCertain: Bool) -> Estimate {
    mean.known(from: self, isCertain: isCertain)
  }
}

/// An estimate with no more digits than its error can bear.
struct UncertainFigure {
  private let estimate: Estimate
  private let unit: FormulaUnit
  private let plan: Plan

  init(_ estimate: Estimate, _ unit: FormulaUnit, in plan: Plan) {
    self.estimate = estimate
    self.unit = unit
    self.plan = plan
  }

  /// The value, and its standard error: zero where all randomizations agree.
  var cells: [Cell] {
    let value = Cell(FigureValue(estimate.value, unit), in: plan)
    guard let error = estimate.error else { return [value, .unknown] }
    guard error > Self.noise(of: estimate.value) else {
      return [value, Cell(FigureValue(0, unit), in: plan)]
    }
    let step = Self.step(of: error, unit, in: plan)
    return [
      .rounded(value, step: step),
      .rounded(Cell(FigureValue(error, unit), in: plan), step: step),
    ]
  }

  /// What additions in another order make of a value that is certain.
  private static func noise(of value: Double) -> Double { value.magnitude * 1e-13 }

  /// The place of an error's second digit, as a power of ten of what its cell counts.
  static func step(of error: Double, _ unit: FormulaUnit, in plan: Plan) -> Double {
    let parts = unit == .money ? Double(plan.currency.unit) : 1
    return ((error * parts).powerOfTen ?? 0) / 10
  }
}
