import Formulas
import PlanModel
import Quantities

/// All figures of a plan that a change may move, in the order in which a plan is read.
package struct PlanFigures: Sendable {
  package private(set) var keys: [Key] = []
  private var values: [Key: Amount] = [:]

  /// What a figure is of.
  package enum Key: Hashable, Sendable {
    case line(LineID)
    /// What the lines inside a line leave of it, or exceed it by.
    case unallocated(LineID)
    /// What a line gets in one of the periods of the year.
    case phased(LineID, Phasing.Step, Int)
    /// What the lines with a return bring together, each unit as much as the first.
    case expectedReturn
    /// The same for one unit spent on them.
    case returnRate
    case driver(DriverID)
    /// One of the periods of a driver that has some.
    case part(DriverID, Phasing.Step, Int)
    /// What a goal is to come to, unless that is one of the others here.
    case target(Int)
    /// What is watched, unless that is one of the others here.
    case watch(Int)
    /// What a result has reached.
    case actual(AimID)
    case score(AimID)
    /// The people at a place, at the end of the year.
    case people(StaffPlace)
    /// The same at the end of a quarter before the last.
    case peopleEarlier(StaffPlace, quarter: Int)
    /// What the people at a place cost in the year.
    case staffCost(StaffPlace)
  }

  /// A figure in whole parts of its unit where it has some.
  package enum Amount: Hashable, Sendable {
    case money(Money)
    case rate(Fraction)
    case people(Int64)
    case score(Score)
    case measure(Measure)
    case figure(FigureValue)
  }

  /// The figures as they stand on a day; a formula that has no value is left out.
  ///
  /// - Parameter isFine: whether with what lines leave, and the people of each place and quarter.
  package init(of plan: Plan, on day: Day, isFine: Bool = false) {
    addBudget(of: plan, isFine: isFine)
    var evaluator = Evaluator(plan)
    addDrivers(&evaluator)
    for row in plan.objectivesOutline(on: day).rows {
      if let actual = row.standing.actual {
        let belief = evaluator.belief(of: row.aim.id)
        add(.actual(row.aim.id), belief.map(Amount.figure) ?? .measure(actual))
      }
      if let score = row.standing.score { add(.score(row.aim.id), .score(score)) }
    }
    addPeople(of: plan.staffing, isFine: isFine)
    addGoals(&evaluator)
  }

  package subscript(key: Key) -> Amount? { values[key] }

  /// Adds the periods of drivers that others tell of, and that these figures lack.
  package mutating func addParts(of others: PlanFigures, in plan: Plan) {
    var evaluator = Evaluator(plan)
    for case .part(let id, let step, let index) in others.keys {
      let key = Key.part(id, step, index)
      guard values[key] == nil, plan.drivers.contains(id) else { continue }
      let period = FormulaPeriod.all(step)[index]
      if let value = evaluator.figure(of: id, in: period) { add(key, .figure(value)) }
    }
  }

  mutating func add(_ key: Key, _ amount: Amount) {
    keys.append(key)
    values[key] = amount
  }

  private mutating func addBudget(of plan: Plan, isFine: Bool) {
    let rows = plan.budget.outline().rows
    for row in rows { add(.line(row.line.id), .money(row.amount)) }
    for row in isFine ? rows : [] {
      if let left = row.unallocated { add(.unallocated(row.line.id), .money(left)) }
    }
    let returns = ExpectedReturns(rows)
    if let total = returns.total { add(.expectedReturn, .money(total)) }
    if let rate = returns.rate { add(.returnRate, .rate(rate)) }
  }

  private mutating func addDrivers(_ evaluator: inout Evaluator) {
    for driver in evaluator.plan.drivers.all {
      if let value = evaluator.figure(of: driver.id) {
        add(.driver(driver.id), .figure(value))
      }
      guard case .periods(let step, _) = driver.series else { continue }
      for (index, period) in FormulaPeriod.all(step).enumerated() {
        if let value = evaluator.figure(of: driver.id, in: period) {
          add(.part(driver.id, step, index), .figure(value))
        }
      }
    }
  }

  /// What goals are to come to and what is watched, but for the figures that are there anyway.
  private mutating func addGoals(_ evaluator: inout Evaluator) {
    let plan = evaluator.plan
    let formulas =
      plan.goals.all.map { (Key.target($0.id), $0.value) }
      + plan.watches.all.map { (.watch($0.id), $0.formula) }
    for (key, formula) in formulas where !formula.isFigure {
      if let value = try? evaluator.value(of: formula) { add(key, .figure(value)) }
    }
  }

  private mutating func addPeople(of staffing: Staffing, isFine: Bool) {
    guard !staffing.isEmpty else { return }
    let year = staffing.year
    let places = staffing.places + (isFine ? staffing.cells : [])
    for place in places {
      add(.people(place), .people(year.people(at: place, in: 4)))
      for quarter in isFine ? [1, 2, 3] : [] {
        add(.peopleEarlier(place, quarter: quarter), .people(year.people(at: place, in: quarter)))
      }
    }
    guard year.hasCosts else { return }
    for place in isFine ? places : [StaffPlace()] {
      add(.staffCost(place), .money(year.cost(of: place)))
    }
  }
}

extension Evaluator {
  /// What a result has reached, where that rests on a belief.
  fileprivate mutating func belief(of id: AimID) -> FigureValue? {
    guard model.isUncertain(id, in: plan) else { return nil }
    let name = plan.reference(to: .actual(id))
    return try? value(of: PlanFormula(.reference(name), targets: [.actual(id)]))
  }
}

extension PlanFormula {
  /// Whether it is the name alone of a figure.
  fileprivate var isFigure: Bool {
    guard formula.nodes.count == 1, let target = targets.first else { return false }
    return switch target {
    case .driver, .line, .actual, .progress: true
    case .people(let place): place.function == nil || place.talent == nil
    case .cost(let place): place == StaffPlace()
    case .data, .missing: false
    }
  }
}

extension Staffing {
  /// Everyone, the functions and the talents.
  fileprivate var places: [StaffPlace] {
    [StaffPlace()] + (functions?.names.indices ?? 0..<0).map { StaffPlace(function: $0) }
      + (talents?.names.indices ?? 0..<0).map { StaffPlace(talent: $0) }
  }

  /// Each talent in each function.
  fileprivate var cells: [StaffPlace] {
    (functions?.names.indices ?? 0..<0).flatMap { function in
      (talents?.names.indices ?? 0..<0).map { StaffPlace(function: function, talent: $0) }
    }
  }
}
