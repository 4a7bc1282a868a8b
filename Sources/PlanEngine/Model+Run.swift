import Formulas
import PlanModel
import Quantities

// Working out what was compiled.
extension Model {
  /// Works out all steps that were added since the last time.
  ///
  /// - Parameter decide: takes what the formula of a line or a result has come to.
  mutating func run(
    in plan: Plan,
    amount: (LineID, FormulaPeriod) throws(PlanError) -> Double,
    standing: (FormulaTarget) -> Double,
    decide: (Step.Decided, Double) throws(PlanError) -> Double
  ) throws(PlanError) {
    for step in steps[columns.count...] {
      let value: Double
      switch step {
      case .number(let number): value = number
      case .amount(let id, let period): value = try amount(id, period)
      case .negation(let column): value = -columns[column]
      case .operation(let sign, let left, let right):
        // What has no value makes none, also where the machine's rules would lose it.
        let isWell = columns[left].isFinite && columns[right].isFinite
        value = isWell ? sign.apply(columns[left], columns[right]) : .nan
      case .call(let function, let values):
        let needed = function == .if ? values.prefix(1) : values[...]
        let isWell = needed.allSatisfy { columns[$0].isFinite }
        value = isWell ? function.apply(values.count) { columns[values[$0]] } : .nan
      case .standing(let target): value = standing(target)
      case .decision(let decided, let column):
        value = columns[column].isFinite ? try decide(decided, columns[column]) : .nan
      }
      columns.append(value)
      if case .decision(let decided, _) = step, !value.isFinite {
        throw fault(of: decided.figure, in: plan)
      }
    }
  }

  /// Works out a plan that is not changed by it.
  mutating func run(in plan: Plan) throws(PlanError) {
    var months = months
    try run(
      in: plan,
      amount: { (id, period) throws(PlanError) in
        guard period != .year else { return plan.units(plan.budget.amount(of: id)) }
        if months == nil { months = try plan.budget.months() }
        return plan.units(months?.amount(of: id, in: period) ?? .zero)
      },
      standing: plan.standing, decide: { (_, value) in value })
    self.months = months
  }

  /// What a figure has come to.
  ///
  /// - Throws: the first thing that it rests on without a value.
  func value(of figure: Figure, in plan: Plan) throws(PlanError) -> FigureValue {
    let result = compiled(figure)
    let value = columns[result.column]
    guard !value.isFinite else { return FigureValue(value == 0 ? 0 : value, result.unit) }
    throw fault(of: figure, in: plan)
  }

  /// Why a figure has no value, told of the first of those it rests on that has none.
  func fault(of figure: Figure, in plan: Plan) -> PlanError {
    var broken = figure
    while let next = compiled(broken).needs.first(where: { !columns[compiled($0).column].isFinite })
    {
      broken = next
    }
    let own = compiled(broken).steps
    let first = own.first { index in
      !columns[index].isFinite && steps[index].inputs.allSatisfy { columns[$0].isFinite }
    }
    let fault = first.map { reason(of: steps[$0]) } ?? .beyondNumbers
    return .driver(.broken(name(of: broken, in: plan), reason: fault))
  }

  private func reason(of step: Step) -> FormulaFault {
    switch step {
    case .operation(let sign, let left, let right): sign.fault(columns[left], columns[right])
    case .call(let function, let values): function.fault(columns[values[0]])
    case .number, .amount, .negation, .standing, .decision: .beyondNumbers
    }
  }
}

extension Step.Decided {
  var figure: Figure {
    switch self {
    case .line(let id): .line(id)
    case .aim(let id): .aim(id)
    }
  }
}

extension [LineID: [Money]] {
  /// What a line gets in a part of the year.
  func amount(of id: LineID, in period: FormulaPeriod) -> Money {
    self[id]?[period.months].reduce(.zero, +) ?? .zero
  }
}
