import Formulas
import PlanModel
import Quantities

// The steps of a figure, behind those of all that it needs.
extension Model {
  mutating func emit(_ figure: Figure, in plan: Plan) throws(PlanError) {
    let first = steps.count
    let needs = try needs(of: figure, in: plan)
    let (column, unit) = try column(of: figure, needs, in: plan)
    results[figure] = Compiled(
      column: column, unit: unit, steps: first..<steps.count, needs: needs,
      restsOnBudget: restsOnBudget(figure, needs, first))
  }

  private mutating func column(
    of figure: Figure, _ needs: [Figure], in plan: Plan
  ) throws(PlanError) -> (Int, FormulaUnit) {
    switch figure {
    case .driver(let id, let period):
      if let given = given[id] { return (add(.number(given.value(in: period))), given.year.unit) }
      if let known = knownFigure(figure) { return (add(.known(Column(known))), known.unit) }
      if let held = held[figure] { return (add(.number(held.value)), held.unit) }
      switch try recipe(of: plan.drivers[id], in: period, plan) {
      case .formula(let formula): return try add(formula, of: figure, in: period, plan)
      case .sum: return (add(.call(.sum, needs.map(column))), unit(of: needs[0]))
      case .same: return (column(of: needs[0]), unit(of: needs[0]))
      case .part(_, let count):
        let divisor = add(.number(Double(count)))
        let part = add(.operation(.dividedBy, column(of: needs[0]), divisor))
        return (part, unit(of: needs[0]))
      }
    case .line(let id):
      let (column, unit) = try add(formula(of: id, plan), of: figure, in: .year, plan)
      guard unit != .share else {
        let error = PlanError.driver(.shareAsAmount(plan.budget.path(of: id)))
        throw error.placed(inAllOf: formula(of: id, plan), of: plan)
      }
      return (add(.decision(.line(id), column)), .money)
    case .aim(let id):
      let (column, unit) = try add(formula(of: id, plan), of: figure, in: .year, plan)
      let isPercent = unit == .share && plan.objectives[id].measurement?.isPercent == true
      let counted =
        isPercent ? add(.operation(.times, column, add(.number(100)))) : column
      guard decides else { return (counted, unit) }
      let decided = add(.decision(.aim(id), counted))
      return (isUncertain(id, in: plan) ? counted : decided, unit)
    case .formula(let number, let period):
      return try add(formulas[number], of: figure, in: period, plan)
    }
  }

  private func column(of figure: Figure) -> Int { compiled(figure).column }

  private func unit(of figure: Figure) -> FormulaUnit { compiled(figure).unit }

  func compiled(_ figure: Figure) -> Compiled {
    guard let compiled = results[figure] else {
      preconditionFailure("what a figure needs is compiled before it")
    }
    return compiled
  }

  mutating func add(_ step: Step) -> Int {
    steps.append(step)
    nodes.append(node)
    return steps.count - 1
  }

  /// The column of what a formula names.
  mutating func input(
    _ target: FormulaTarget, in period: FormulaPeriod, _ plan: Plan
  ) -> (column: Int, unit: FormulaUnit) {
    switch target {
    case .driver(let id):
      let driver = compiled(.driver(id, period))
      return (driver.column, driver.unit)
    case .line(let id): return (add(.amount(id, period)), .money)
    case .people(let place):
      let people = plan.staffing.year.people(at: place, in: period.lastQuarter + 1)
      return (add(.number(Double(people))), .people)
    case .cost(let place): return (add(.number(plan.cost(of: place, in: period))), .money)
    case .actual(let id) where isUncertain(id, in: plan): return (column(of: .aim(id)), .plain)
    case .actual: return (add(.standing(target)), .plain)
    case .progress: return (add(.standing(target)), .share)
    case .data(let id):
      let values = plan.data[id].values
      return (add(.number(values.mean)), values.unit)
    case .missing: preconditionFailure("a formula that rests on nothing is not compiled")
    }
  }
}

extension Plan {
  fileprivate func cost(of place: StaffPlace, in period: FormulaPeriod) -> Double {
    guard period != .year else { return units(staffing.year.cost(of: place)) }
    let quarter = units(staffing.year.cost(of: place, in: period.lastQuarter + 1))
    return quarter * Double(period.months.count) / 3
  }

  /// An amount in units of the currency.
  func units(_ money: Money) -> Double { Double(money.minorUnits) / Double(currency.unit) }

  /// What an aim has reached, or how much of the way is made; a plan has no clock.
  func standing(of target: FormulaTarget) -> Double {
    let day = today ?? fiscalYear.lastDay
    switch target {
    case .actual(let id):
      return objectives[id].measurement?.actual(on: day)?.fraction.approximation ?? 0
    case .progress(let id):
      let rows = objectivesOutline(of: id, on: day).rows
      return rows.first?.standing.score?.fraction.approximation ?? 0
    case .driver, .line, .people, .cost, .data, .missing:
      preconditionFailure("only objectives stand somewhere")
    }
  }
}
