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
    /// What the lines with a return bring together, each unit as much as the first.
    case expectedReturn
    /// The same for one unit spent on them.
    case returnRate
    case driver(DriverID)
    case goal(Int)
    case watch(Int)
    case score(AimID)
    /// The people at a place, at the end of the year.
    case people(StaffPlace)
    /// What all people cost in the year.
    case staffCost
  }

  /// A figure in whole parts of its unit where it has some.
  package enum Amount: Hashable, Sendable {
    case money(Money)
    case rate(Fraction)
    case people(Int64)
    case score(Score)
    case figure(FigureValue)
  }

  /// The figures as they stand on a day; a formula that has no value is left out.
  package init(of plan: Plan, on day: Day) {
    addBudget(of: plan)
    addFormulas(of: plan)
    for row in plan.objectivesOutline(on: day).rows {
      if let score = row.standing.score { add(.score(row.aim.id), .score(score)) }
    }
    addPeople(of: plan.staffing)
  }

  package subscript(key: Key) -> Amount? { values[key] }

  private mutating func add(_ key: Key, _ amount: Amount) {
    keys.append(key)
    values[key] = amount
  }

  private mutating func addBudget(of plan: Plan) {
    let rows = plan.budget.outline().rows
    for row in rows { add(.line(row.line.id), .money(row.amount)) }
    let returns = ExpectedReturns(rows)
    if let total = returns.total { add(.expectedReturn, .money(total)) }
    if let rate = returns.rate { add(.returnRate, .rate(rate)) }
  }

  private mutating func addFormulas(of plan: Plan) {
    var evaluator = Evaluator(plan)
    for driver in plan.drivers.all {
      if let value = try? evaluator.value(of: driver.id) {
        add(.driver(driver.id), .figure(value))
      }
    }
    for goal in plan.goals.all {
      if let value = try? evaluator.value(of: goal.figure) { add(.goal(goal.id), .figure(value)) }
    }
    for watch in plan.watches.all {
      if let value = try? evaluator.value(of: watch.formula) {
        add(.watch(watch.id), .figure(value))
      }
    }
  }

  private mutating func addPeople(of staffing: Staffing) {
    guard !staffing.isEmpty else { return }
    for place in staffing.places {
      add(.people(place), .people(staffing.year.people(at: place, in: 4)))
    }
    if staffing.year.hasCosts { add(.staffCost, .money(staffing.year.cost())) }
  }
}

extension Staffing {
  /// Everyone, the functions and the talents.
  fileprivate var places: [StaffPlace] {
    [StaffPlace()] + (functions?.names.indices ?? 0..<0).map { StaffPlace(function: $0) }
      + (talents?.names.indices ?? 0..<0).map { StaffPlace(talent: $0) }
  }
}
