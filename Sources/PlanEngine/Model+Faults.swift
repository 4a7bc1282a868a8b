import Formulas
import PlanModel
import Text

// Why something has no value.
extension Model {
  /// Why a figure has no value, told of the first of those it rests on that has none.
  func fault(of figure: Figure, in plan: Plan) -> PlanError {
    let column = columns[compiled(figure).column]
    let trial = column.firstFault
    var chain = [figure]
    while let next = compiled(chain[chain.count - 1]).needs.first(where: {
      !columns[compiled($0).column][trial].isFinite
    }) {
      chain.append(next)
    }
    let broken = chain[chain.count - 1]
    let first = compiled(broken).steps.first { number in
      !columns[number][trial].isFinite
        && steps[number].inputs.allSatisfy { columns[$0][trial].isFinite }
    }
    let own = first.flatMap { nodes[$0] }.flatMap { place(ofNode: $0, of: broken, in: plan) }
    return .placed(
      .driver(fault(of: name(of: broken, in: plan), at: first, trial, column)),
      at: places(along: chain, in: plan) + (own.map { [$0] } ?? []))
  }

  private func fault(
    of name: String, at step: Int?, _ trial: Int, _ column: Column
  ) -> DriverError {
    if let step, let refusal = refusals[step] { return .belief(name, refusal) }
    let reason = step.map { fault(of: steps[$0], trial) } ?? .beyondNumbers
    guard case .trials(let trials) = column else { return .broken(name, reason: reason) }
    return .brokenTrials(name, trials.faults, of: trials.count, reason: reason)
  }

  private func fault(of step: Step, _ trial: Int) -> FormulaFault {
    switch step {
    case .operation(let sign, let left, let right):
      sign.fault(columns[left][trial], columns[right][trial])
    case .call(let function, let values): function.fault(values.map { columns[$0][trial] })
    case .number, .known, .uniform, .correlation, .draw, .amount, .negation, .standing, .decision:
      .beyondNumbers
    }
  }
}

// Where it lies.
extension Model {
  /// Why drivers rest on each other, the first one again at the end.
  func cycle(of members: [DriverID], in plan: Plan) -> PlanError {
    cycle(of: members.map { .driver($0, .year) }, in: plan)
  }

  /// The same of any figures.
  func cycle(of members: [Figure], in plan: Plan) -> PlanError {
    .placed(
      .driver(.cycle(members.map { name(of: $0, in: plan) })),
      at: places(along: members, in: plan))
  }

  /// Where each of the first figures names the next one.
  private func places(along chain: [Figure], in plan: Plan) -> [FormulaPlace] {
    // A line holds no more formulas than a driver has months.
    zip(chain.prefix(12), chain.dropFirst()).compactMap { figure, next in
      formulas(of: figure, in: plan).lazy.compactMap { formula in
        formula.targets.firstIndex { $0.leads(to: next, in: plan) }.map { number in
          FormulaPlace(plan.text(of: formula), at: formula.formula.place(ofReference: number))
        }
      }.first
    }
  }

  private func place(ofNode node: Int, of figure: Figure, in plan: Plan) -> FormulaPlace? {
    formula(of: figure, in: plan).map { formula in
      FormulaPlace(plan.text(of: formula), at: formula.formula.place(of: node))
    }
  }

  /// The formulas that a figure is worked out by, perhaps over other periods.
  private func formulas(of figure: Figure, in plan: Plan) -> [PlanFormula] {
    if let formula = formula(of: figure, in: plan) { return [formula] }
    guard case .driver(let id, _) = figure else { return [] }
    return plan.drivers[id].series.formulas
  }

  /// The formula that a figure is worked out by; nil where it comes from other periods.
  private func formula(of figure: Figure, in plan: Plan) -> PlanFormula? {
    switch figure {
    case .driver(let id, let period):
      switch plan.drivers[id].series {
      case .year(let formula): return formula
      case .periods(_, let formulas) where formulas.count == 1: return formulas[0]
      case .periods(let step, let formulas):
        return period.step == step ? formulas[period.index] : nil
      }
    case .line(let id): return formula(of: id, plan)
    case .aim(let id): return formula(of: id, plan)
    case .formula(let number, _): return formulas[number]
    }
  }
}

extension FormulaTarget {
  /// Whether a formula that names it rests on a figure.
  fileprivate func leads(to figure: Figure, in plan: Plan) -> Bool {
    switch (self, figure) {
    case (.driver(let id), .driver(let other, _)): id == other
    case (.line(let id), .line(let other)):
      id == other || plan.budget.computedLine(deciding: id) == other
    case (.actual(let id), .aim(let other)): id == other
    case (.progress(let id), .aim(let other)):
      plan.objectives.computedAims(under: id).contains(other)
    case (_, _): false
    }
  }
}

extension PlanError {
  /// The same, where a formula names the driver that has no value for the year or a part of it.
  func placed(atNameIn formula: PlanFormula, of plan: Plan) -> PlanError {
    guard case .driver(let fault) = self, let name = fault.driverWithoutPeriod,
      let number = formula.targets.firstIndex(where: { target in
        if case .driver(let id) = target { plan.drivers[id].name.text == name } else { false }
      })
    else { return self }
    let place = formula.formula.place(ofReference: number)
    return .placed(self, at: [FormulaPlace(plan.text(of: formula), at: place)])
  }

  /// The same, which lies in what a formula comes to.
  package func placed(inAllOf formula: PlanFormula, of plan: Plan) -> PlanError {
    .placed(
      self,
      at: [FormulaPlace(plan.text(of: formula), at: formula.formula.place)])
  }
}

extension DriverError {
  /// The driver that has a value for other periods only.
  fileprivate var driverWithoutPeriod: String? {
    if case .noYear(let name) = self { return name }
    if case .noPart(let name) = self { return name }
    if case .rateOfList(let name) = self { return name }
    return nil
  }
}

extension Column {
  /// The first trial without a value.
  fileprivate var firstFault: Int {
    guard case .trials(let trials) = self else { return 0 }
    return (0..<trials.count).first { !trials[$0].isFinite } ?? 0
  }
}

extension Trials {
  /// How many trials have no value.
  fileprivate var faults: Int { (0..<count).count { !self[$0].isFinite } }
}
