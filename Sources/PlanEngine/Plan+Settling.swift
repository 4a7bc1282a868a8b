import Formulas
import PlanModel
import Quantities

extension Plan {
  /// Works out anew what rests on formulas: the amounts of budget lines, and what results have reached.
  ///
  /// - Returns: the lines whose amounts moved.
  @discardableResult
  package mutating func settle() throws(PlanError) -> [LineChange] { try settle(given: [:]) }

  /// The same after a change of a plan in which all of it was worked out: only what the change may
  /// have moved. What is found out of drivers on the way is kept.
  package mutating func settle(since before: Plan?) throws(PlanError) -> [LineChange] {
    let changes: [LineChange]
    if let before, let moved = moved(since: before) {
      forget(moved.drivers)
      keepKnown(movedSince: before)
      let lines = moved.lines.filter { !budget[$0].isLocked }
      changes = try settle(lines.map(Figure.line), given: [:], alone: Set(lines))
    } else {
      changes = try settle()
    }
    learnTouched()
    forgetTouched()
    return changes
  }

  /// The same with drivers that have other values than their formulas.
  @discardableResult
  mutating func settle(
    given: [DriverID: GivenValue]
  ) throws(PlanError) -> [LineChange] {
    try settle(computedFigures, given: given)
  }

  private mutating func settle(
    _ figures: [Figure], given: [DriverID: GivenValue], alone lines: Set<LineID>? = nil
  ) throws(PlanError) -> [LineChange] {
    guard !figures.isEmpty else { return [] }
    var model = try program(of: figures, given: given, alone: lines)
    var changes: [LineChange] = []
    // The plan as it is by then is looked at and changed in turn.
    var settled = self
    try model.run(
      in: self,
      amount: { (id, period) throws(PlanError) in try settled.amount(of: id, in: period) },
      standing: { settled.standing(of: $0) },
      decide: { (decided, value) throws(PlanError) in
        switch decided {
        case .line(let id):
          let amount = try settled.amount(value, for: id)
          if let change = try settled.budget.settle(id, at: amount) { changes.append(change) }
          return settled.units(amount)
        case .aim(let id):
          let measure = try settled.measure(value, for: id)
          settled.objectives.settle(id, at: measure)
          return measure.fraction.approximation
        }
      })
    let unsettled = self
    self = settled
    guard lines != nil else { return changes }
    keepKnown(movedSince: unsettled)
    learn(from: &model, inputsOf: figures)
    return changes
  }

  private func program(
    of figures: [Figure], given: [DriverID: GivenValue], alone lines: Set<LineID>?
  ) throws(PlanError) -> Model {
    var model = Model(of: self, deciding: true, given: given)
    model.decidedLines = lines
    if lines != nil { model.known = known }
    for figure in figures {
      do throws(PlanError) {
        try model.compile(figure, in: self)
      } catch {
        // What rests on something that was removed keeps its value.
        guard case .driver(.missing) = error else { throw error }
      }
    }
    return model
  }

  /// Whether formulas decide anything.
  var decidesFigures: Bool { !budget.computedLines.isEmpty || !objectives.computedAims.isEmpty }

  /// What formulas decide: lines that are not locked, and results.
  private var computedFigures: [Figure] {
    budget.computedLines.sorted().filter { !budget[$0].isLocked }.map(Figure.line)
      + objectives.computedAims.sorted().map(Figure.aim)
  }

  /// What a formula comes to as the actual of a result, to six decimals.
  package func measure(_ value: Double, for id: AimID) throws(PlanError) -> Measure {
    let millionths = (value * 1_000_000).roundedUpAtHalf
    guard millionths.magnitude <= Double(Measure.limit.millionths) else {
      throw .driver(.beyondMeasure(id.text))
    }
    return Measure(millionths: Int64(millionths))
  }

  /// What the formula of a line comes to as its amount.
  private func amount(_ value: Double, for id: LineID) throws(PlanError) -> Money {
    do throws(PlanError) {
      return try money(value, for: budget.path(of: id))
    } catch {
      throw budget[id].allocation.formula.map { error.placed(inAllOf: $0, of: self) } ?? error
    }
  }

  private func amount(of id: LineID, in period: FormulaPeriod) throws(PlanError) -> Double {
    guard period != .year else { return units(budget.amount(of: id)) }
    return units(try budget.months().amount(of: id, in: period))
  }

  /// What a formula comes to as the amount of a line, rounded to the minor unit.
  package func money(_ figure: FigureValue, for path: String) throws(PlanError) -> Money {
    guard figure.unit != .share else { throw .driver(.shareAsAmount(path)) }
    return try money(figure.value, for: path)
  }

  private func money(_ value: Double, for path: String) throws(PlanError) -> Money {
    guard let money = Money(rounding: value, in: currency) else {
      throw .driver(.beyondLimit(path))
    }
    guard money >= .zero else { throw .driver(.belowZero(path)) }
    return money
  }
}

extension Money {
  /// The nearest whole number of minor units; nil beyond the largest amount, and for no number.
  package init?(rounding units: Double, in currency: Currency) {
    let minorUnits = (units * Double(currency.unit)).roundedUpAtHalf
    guard minorUnits.magnitude <= Double(Money.limit.minorUnits) else { return nil }
    self.init(minorUnits: Int64(minorUnits))
  }
}
