import Formulas
import PlanModel
import Quantities

/// An input that can be tried at other values: a driver, a budget line, the number of people.
package enum Lever: Hashable, Sendable {
  case driver(DriverID)
  case line(LineID)
  case people

  /// Nil for what has no value of its own.
  package init?(_ target: FormulaTarget) {
    switch target {
    case .driver(let id): self = .driver(id)
    case .line(let id): self = .line(id)
    case .people(StaffPlace()): self = .people
    case .people, .cost, .actual, .progress, .data, .missing: return nil
    }
  }
}

/// A plan in which some inputs are tried at other values; the plan itself stays as it is.
package struct Levers: Sendable {
  private let plan: Plan
  private let levers: [Lever]
  /// What the inputs count, in their order.
  private let units: [FormulaUnit]
  /// How flows among the drivers fall on the year.
  private var parts: [DriverID: [FormulaPeriod: Double]] = [:]

  package init(_ levers: [Lever], of plan: Plan) throws(PlanError) {
    self.plan = plan
    self.levers = levers
    var units: [FormulaUnit] = []
    for lever in levers { units.append(try Levers.value(of: lever, in: plan).unit) }
    self.units = units
    var evaluator = Evaluator(plan)
    for case .driver(let id) in levers { parts[id] = try evaluator.parts(of: id) }
  }

  /// What an input has now.
  package func now(_ index: Int) throws(PlanError) -> FigureValue {
    try Levers.value(of: levers[index], in: plan)
  }

  /// What an input has at a value: money and people in whole parts.
  package func figure(_ index: Int, at value: Double) -> FigureValue {
    switch levers[index] {
    case .driver: FigureValue(value, units[index])
    case .line:
      FigureValue(Money(rounding: value, in: plan.currency).map(plan.units) ?? value, .money)
    case .people: FigureValue(value.roundedUpAtHalf, .people)
    }
  }

  /// Makes an evaluator work out the plan with each input at a value. One that did so at other
  /// values keeps what it has compiled, where only drivers are tried and nothing is decided by them.
  func set(_ evaluator: inout Evaluator?, at values: [Double]) throws(PlanError) {
    let drivers = levers.compactMap { if case .driver(let id) = $0 { id } else { nil } }
    guard evaluator != nil, drivers.count == levers.count, !plan.decidesFigures else {
      evaluator = try self.evaluator(at: values)
      return
    }
    for (index, id) in drivers.enumerated() {
      let value = GivenValue(figure(index, at: values[index]), fallingAs: parts[id])
      evaluator?.model.give(value, to: id)
    }
  }

  /// Works out the plan with each input at a value.
  package func evaluator(at values: [Double]) throws(PlanError) -> Evaluator {
    var tried = plan
    var given: [DriverID: GivenValue] = [:]
    for (index, lever) in levers.enumerated() {
      let figure = figure(index, at: values[index])
      switch lever {
      case .driver(let id): given[id] = GivenValue(figure, fallingAs: parts[id])
      case .line(let id):
        let amount = try tried.money(figure, for: tried.budget.path(of: id))
        _ = try tried.budget.set(id, to: .amount(amount))
      case .people:
        guard let people = Int64(exactly: figure.value), people >= 0 else {
          throw .staffing(.peopleBeyondLimit)
        }
        try tried.staffing.setPeople(people)
      }
    }
    try tried.settle(given: given)
    return Evaluator(tried, given: given)
  }

  private static func value(of lever: Lever, in plan: Plan) throws(PlanError) -> FigureValue {
    switch lever {
    case .driver(let id):
      var evaluator = Evaluator(plan)
      return try evaluator.value(of: id)
    case .line(let id): return FigureValue(plan.units(plan.budget.amount(of: id)), .money)
    case .people: return FigureValue(Double(plan.staffing.people), .people)
    }
  }
}
