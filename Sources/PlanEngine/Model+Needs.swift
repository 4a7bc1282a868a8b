import Formulas
import PlanModel
import Quantities

// What has to be worked out before a figure.
extension Model {
  mutating func needs(of figure: Figure, in plan: Plan) throws(PlanError) -> [Figure] {
    switch figure {
    case .driver(let id, _) where given[id] != nil || held[figure] != nil: []
    case .driver where knownFigure(figure) != nil: []
    case .driver(let id, let period):
      switch try recipe(of: plan.drivers[id], in: period, plan) {
      case .formula(let formula): try needs(of: formula, in: period, as: figure, plan)
      case .sum(let parts): parts.map { .driver(id, $0) }
      case .same(let other), .part(let other, _): [.driver(id, other)]
      }
    case .line(let id): try needs(of: formula(of: id, plan), in: .year, as: figure, plan)
    case .aim(let id): try needs(of: formula(of: id, plan), in: .year, as: figure, plan)
    case .formula(let number, let period):
      try needs(of: formulas[number], in: period, as: figure, plan)
    }
  }

  /// The formula of a line that is worked out.
  func formula(of id: LineID, _ plan: Plan) -> PlanFormula {
    guard let formula = plan.budget[id].allocation.formula else {
      preconditionFailure("a line that is worked out has a formula")
    }
    return formula
  }

  /// The formula of a result that is worked out.
  func formula(of id: AimID, _ plan: Plan) -> PlanFormula {
    guard let formula = plan.objectives[id].measurement?.computed?.formula else {
      preconditionFailure("a result that is worked out has a formula")
    }
    return formula
  }

  private mutating func needs(
    of formula: PlanFormula, in period: FormulaPeriod, as figure: Figure, _ plan: Plan
  ) throws(PlanError) -> [Figure] {
    var needs: [Figure] = []
    for target in formula.targets {
      switch target {
      case .driver(let id): needs.append(.driver(id, period))
      case .line(let id): needs += lines(deciding: id, in: period, plan)
      case .actual(let id) where isUncertain(id, in: plan): needs.append(.aim(id))
      case .actual(let id), .progress(let id):
        if decides, decidedLines == nil {
          needs += plan.objectives.computedAims(under: id).map(Figure.aim)
        }
      case .people, .cost, .data: break
      case .missing(let reference):
        throw .driver(.missing(reference.text, in: name(of: figure, in: plan)))
      }
    }
    return needs
  }

  /// The lines with formulas that decide what a line gets while the budget is worked out anew; in a
  /// part of the year, these in it too.
  private func lines(
    deciding id: LineID, in period: FormulaPeriod, _ plan: Plan
  ) -> [Figure] {
    guard decides else { return [] }
    let budget = plan.budget
    let above = budget.computedLine(deciding: id).map { [$0] } ?? []
    let inside =
      period == .year
      ? []
      : budget.computedLines.filter { line in
        !budget[line].isLocked && budget.ancestors(of: line).contains(id)
      }.sorted()
    return (above + inside).filter { decidedLines?.contains($0) ?? true }.map(Figure.line)
  }

  /// How a driver comes to its value in a part of the year.
  enum Recipe {
    case formula(PlanFormula)
    /// The sum of its values in parts.
    case sum([FormulaPeriod])
    /// Its value in another part.
    case same(FormulaPeriod)
    /// One of so many equal parts of its value in another part.
    case part(FormulaPeriod, of: Int)
  }

  mutating func recipe(
    of driver: Driver, in period: FormulaPeriod, _ plan: Plan
  ) throws(PlanError) -> Recipe {
    switch driver.series {
    case .year(let formula):
      if period == .year { return try year(of: driver, formula, plan) }
      return driver.statedKind == .flow
        ? .part(.year, of: 12 / period.months.count) : .formula(formula)
    case .periods(let step, let formulas):
      if period.step == step {
        return .formula(formulas.count == 1 ? formulas[0] : formulas[period.index])
      }
      let parts = period.parts(step)
      return parts.isEmpty
        ? try shorter(driver, in: period.whole(step), plan)
        : try longer(driver, formulas, of: parts, plan)
    }
  }

  /// The year of a driver that is given for no periods, but may rest on ones that are.
  private mutating func year(
    of driver: Driver, _ formula: PlanFormula, _ plan: Plan
  ) throws(PlanError) -> Recipe {
    guard driver.statedKind == nil, let step = try step(of: driver.id, in: plan) else {
      return .formula(formula)
    }
    return try longer(driver, [formula], of: FormulaPeriod.all(step), plan)
  }

  /// The value in a part of a period that it is given for.
  private mutating func shorter(
    _ driver: Driver, in whole: FormulaPeriod, _ plan: Plan
  ) throws(PlanError) -> Recipe {
    switch try kind(of: driver.id, in: plan) {
    case .flow: .part(whole, of: whole.months.count)
    case .level, .rate: .same(whole)
    case nil: throw missing(under: driver.id, in: plan) ?? .driver(.noPart(driver.name.text))
    }
  }

  /// The value of several periods that it is given for.
  private mutating func longer(
    _ driver: Driver, _ formulas: [PlanFormula], of parts: [FormulaPeriod], _ plan: Plan
  ) throws(PlanError) -> Recipe {
    switch try kind(of: driver.id, in: plan) {
    case .flow: return .sum(parts)
    case .level: return .same(parts[parts.count - 1])
    case .rate:
      guard formulas.count == 1 else { throw .driver(.rateOfList(driver.name.text)) }
      return .formula(formulas[0])
    case nil: throw missing(under: driver.id, in: plan) ?? .driver(.noYear(driver.name.text))
    }
  }
}

extension FormulaPeriod {
  /// Which of its kind it is, from 0 on.
  var index: Int {
    switch self {
    case .year: 0
    case .quarter(let index), .month(let index): index
    }
  }
}
