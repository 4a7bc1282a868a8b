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
    for number in columns.count..<steps.count {
      switch steps[number] {
      case .amount(let id, let period): columns.append(.certain(try amount(id, period)))
      case .known(let column): columns.append(column)
      case .standing(let target): columns.append(.certain(standing(target)))
      case .decision(let decided, let column):
        guard columns[column].isWell else {
          columns.append(columns[column])
          throw fault(of: decided.figure, in: plan)
        }
        columns.append(.certain(try decide(decided, columns[column].mean)))
      case .draw(let belief, let uniform):
        columns.append(draw(belief, from: uniform, step: number))
      case .uniform(let stream):
        columns.append(
          .trials(
            Trials(count: points.count) { out in
              TrialSource.fillAll(out, with: stream, of: points)
            }))
      case .number, .correlation, .negation, .operation, .call:
        columns.append(column(of: steps[number]))
      }
    }
  }

  /// What a step comes to that takes nothing but columns.
  private func column(of step: Step) -> Column {
    guard step.inputs.allSatisfy({ columns[$0].isCertain }), !step.isDrawn else {
      return .trials(
        Trials(count: points.count) { out in
          step.work(out, count: points.count) { columns[$0].operand }
        })
    }
    return .certain(step.value { columns[$0][0] })
  }

  /// Works out all steps of a plan that is not changed by it.
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

  /// Draws the trials of a belief; none where its parameters make no distribution.
  private mutating func draw(_ belief: Belief, from uniform: Int, step: Int) -> Column {
    do throws(DistributionError) {
      guard belief.parameters.allSatisfy({ columns[$0].isCertain }) else {
        throw .uncertainParameter
      }
      let distribution = try belief.distribution { columns[$0].only }
      let draws = Draws.known(of: distribution)
      self.draws[step] = draws
      distributions[step] = distribution
      guard case .trials(let uniforms) = columns[uniform] else {
        preconditionFailure("each trial draws a number of its own")
      }
      return .trials(
        Trials(count: points.count) { out in
          draws.fill(out, from: uniforms.values, count: points.count)
        })
    } catch {
      refusals[step] = error
      return .certain(.nan)
    }
  }

  /// Gives a driver another value, so that what is behind it is worked out again.
  mutating func give(_ value: GivenValue, to driver: DriverID) {
    given[driver] = value
    faults = [:]
    var first = columns.count
    for period in FormulaPeriod.everything {
      guard let column = results[.driver(driver, period)]?.column else { continue }
      steps[column] = .number(value.value(in: period))
      first = min(first, column)
    }
    columns.removeSubrange(first...)
    refusals = refusals.filter { $0.key < first }
  }

  /// What a figure has come to.
  ///
  /// - Throws: the first thing that it rests on without a value.
  func value(of figure: Figure, in plan: Plan) throws(PlanError) -> FigureValue {
    guard let value = self.figure(figure) else { throw fault(of: figure, in: plan) }
    return value
  }

  /// The same; nil where it has no value.
  func figure(_ figure: Figure) -> FigureValue? {
    let result = compiled(figure)
    let column = columns[result.column]
    return column.isWell ? FigureValue(column, result.unit) : nil
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
