import Formulas
import PlanModel
import Quantities

/// Works out formulas of one plan, each thing that they rest on once.
package struct Evaluator {
  package let plan: Plan
  var model: Model

  package init(_ plan: Plan) {
    self.init(afresh: plan)
    model.known = plan.known
  }

  /// Works out a plan as if nothing of it were known.
  package init(afresh plan: Plan) {
    self.init(plan, given: [:])
  }

  /// Works out a plan in which some drivers have other values than their formulas.
  init(_ plan: Plan, given: [DriverID: GivenValue]) {
    self.plan = plan
    model = Model(of: plan, given: given)
  }

  /// Works out a plan in which drivers have other values in parts of the year.
  init(_ plan: Plan, holding held: [Figure: FigureValue]) {
    self.init(afresh: plan)
    model.held = held
  }

  /// What a driver comes to in a part of the year.
  package mutating func value(
    of driver: DriverID, in period: FormulaPeriod = .year
  ) throws(PlanError) -> FigureValue {
    try value(of: .driver(driver, period))
  }

  /// The same; nil where it comes to nothing, without looking for the reason.
  mutating func figure(of driver: DriverID, in period: FormulaPeriod = .year) -> FigureValue? {
    let figure = Figure.driver(driver, period)
    do throws(PlanError) {
      try model.compile(figure, in: plan)
      try model.run(in: plan)
    } catch {
      return nil
    }
    return model.figure(figure)
  }

  /// What a formula comes to in a part of the year.
  package mutating func value(
    of formula: PlanFormula, in period: FormulaPeriod = .year
  ) throws(PlanError) -> FigureValue {
    do throws(PlanError) {
      return try value(of: .formula(model.add(formula), period))
    } catch {
      throw error.placed(atNameIn: formula, of: plan)
    }
  }

  package mutating func kind(of driver: DriverID) throws(PlanError) -> DriverKind? {
    try model.kind(of: driver, in: plan)
  }

  /// How the year of a driver comes from periods, where that was not said; nil where it does not.
  package mutating func inferredKind(of driver: DriverID) throws(PlanError) -> DriverKind? {
    guard plan.drivers[driver].statedKind == nil,
      try model.step(of: driver, in: plan) != nil
    else { return nil }
    return try model.kind(of: driver, in: plan)
  }

  /// Whether a formula is a flow, a level or a rate; nil where that cannot be said.
  package mutating func kind(of formula: PlanFormula) throws(PlanError) -> DriverKind? {
    for case .driver(let id) in formula.targets { _ = try model.kind(of: id, in: plan) }
    return formula.kind { $0.kind { model.kinds[$0] ?? nil } }
  }

  /// What a formula counts; nil where that cannot be said.
  package mutating func unit(of formula: PlanFormula) -> FormulaUnit? {
    let figure = Figure.formula(model.add(formula), .year)
    guard (try? model.compile(figure, in: plan)) != nil else { return nil }
    return model.compiled(figure).unit
  }

  private mutating func value(of figure: Figure) throws(PlanError) -> FigureValue {
    try model.compile(figure, in: plan)
    try model.run(in: plan)
    return try model.value(of: figure, in: plan)
  }
}
