import Formulas
import PlanModel

extension Evaluator {
  /// Values of a formula in a part of the year below which such parts of its trials lie; what is
  /// certain has one value for all.
  package mutating func percentiles(
    _ parts: [Double], of formula: PlanFormula, in period: FormulaPeriod = .year
  ) throws(PlanError) -> [FigureValue] {
    let figure = Figure.formula(model.add(formula), period)
    try model.compile(figure, in: plan)
    try model.run(in: plan)
    return try model.percentiles(parts, of: figure, in: plan)
  }

  /// Whether a formula comes to the same in all these parts of the year, in each trial.
  package mutating func isSame(
    _ formula: PlanFormula, in periods: [FormulaPeriod]
  ) throws(PlanError) -> Bool {
    var columns: [Column] = []
    for period in periods {
      _ = try value(of: formula, in: period)
      columns.append(model.columns[model.compiled(.formula(model.add(formula), period)).column])
    }
    return (0..<model.points.count).allSatisfy { trial in
      columns.allSatisfy { $0[trial] == columns[0][trial] }
    }
  }
}

extension Model {
  /// The same for a figure that was worked out.
  func percentiles(
    _ parts: [Double], of figure: Figure, in plan: Plan
  ) throws(PlanError) -> [FigureValue] {
    let unit = try value(of: figure, in: plan).unit
    switch columns[compiled(figure).column] {
    case .certain(let value): return parts.map { _ in FigureValue(value, unit) }
    case .trials(let trials):
      let sorted = trials.sorted
      return parts.map { FigureValue(sorted.value(above: $0), unit) }
    }
  }
}

extension [Double] {
  /// The number below which such a part of these lies; as many lie above its counterpart.
  fileprivate func value(above part: Double) -> Double {
    let rank = Int((Double(count) * Swift.min(part, 1 - part)).rounded(.down))
    let (low, high) = (self[rank], self[count - 1 - rank])
    guard part != 0.5 else { return low / 2 + high / 2 }
    return part < 0.5 ? low : high
  }
}
