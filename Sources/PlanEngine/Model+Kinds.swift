import Formulas
import PlanModel

extension Model {
  /// Whether a driver is a flow, a level or a rate: as it was said, else as what it is computed from
  /// makes it; nil where that says nothing.
  mutating func kind(of driver: DriverID, in plan: Plan) throws(PlanError) -> DriverKind? {
    if let known = known[driver] { kinds[driver] = .some(known.kind) }
    var walk = Postorder(driver)
    while let next = try walk.next(
      isDone: { kinds[$0] != nil || known[$0] != nil },
      needs: { (id) throws(PlanError) in plan.drivers[id].driversForKind },
      cycle: { cycle(of: $0, in: plan) })
    {
      kinds[next] = .some(plan.drivers[next].kind { kinds[$0] ?? known[$0]?.kind })
    }
    return kinds[driver] ?? nil
  }

  /// The shortest periods in which a driver, or one that it rests on, has values of its own.
  mutating func step(of driver: DriverID, in plan: Plan) throws(PlanError) -> Phasing.Step? {
    if let known = known[driver] { periods[driver] = .some(known.step) }
    var walk = Postorder(driver)
    while let next = try walk.next(
      isDone: { periods[$0] != nil || known[$0] != nil },
      needs: { (id) throws(PlanError) in plan.drivers[id].series.drivers },
      cycle: { cycle(of: $0, in: plan) })
    {
      let steps = plan.drivers[next].series.drivers.compactMap {
        periods[$0] ?? known[$0]?.step
      }
      let own = plan.drivers[next].series.step.map { [$0] } ?? []
      periods[next] = .some((own + steps).max { $0.rawValue < $1.rawValue })
    }
    return periods[driver] ?? nil
  }

  /// Whether what a result has reached rests on a belief; what keeps its value for something is gone
  /// does not.
  mutating func isUncertain(_ result: AimID, in plan: Plan) -> Bool {
    if let known = uncertainAims[result] { return known }
    var (isDrawn, isWhole) = (false, true)
    var seen: Set<FormulaTarget> = [.actual(result)]
    var waiting: [FormulaTarget] = [.actual(result)]
    while let next = waiting.popLast() {
      if case .missing = next { isWhole = false }
      for formula in plan.formulas(of: next) {
        isDrawn = isDrawn || formula.formula.holdsDraws
        waiting += formula.targets.filter { seen.insert($0).inserted }
      }
    }
    uncertainAims[result] = isDrawn && isWhole
    return isDrawn && isWhole
  }

  /// That something a driver rests on was removed; nil where all of it is there.
  func missing(under driver: DriverID, in plan: Plan) -> PlanError? {
    var seen: Set<DriverID> = [driver]
    var waiting = [driver]
    while let next = waiting.popLast() {
      let driver = plan.drivers[next]
      for case .missing(let reference) in driver.series.formulas.flatMap(\.targets) {
        return .driver(.missing(reference.text, in: driver.name.text))
      }
      waiting += driver.series.drivers.filter { seen.insert($0).inserted }
    }
    return nil
  }
}

extension Plan {
  /// The formulas of which each trial has a value of its own.
  fileprivate func formulas(of target: FormulaTarget) -> [PlanFormula] {
    switch target {
    case .driver(let id): drivers[id].series.formulas
    case .actual(let id):
      objectives[id].measurement?.computed.map { [$0.formula] } ?? []
    case .line, .people, .cost, .progress, .data, .missing: []
    }
  }
}

extension DriverSeries {
  /// The drivers that its formulas name.
  fileprivate var drivers: [DriverID] {
    formulas.flatMap(\.drivers)
  }

  fileprivate var step: Phasing.Step? {
    switch self {
    case .year: nil
    case .periods(let step, _): step
    }
  }
}

extension Driver {
  /// The drivers whose kinds decide its own.
  fileprivate var driversForKind: [DriverID] {
    guard statedKind == nil, let formula = series.onlyFormula else { return [] }
    return formula.drivers
  }

  fileprivate func kind(of driver: (DriverID) -> DriverKind?) -> DriverKind? {
    if let statedKind { return statedKind }
    guard let formula = series.onlyFormula else { return nil }
    return formula.kind { $0.kind(driver) }
  }
}

extension FormulaTarget {
  /// The kind of a thing, given those of drivers.
  func kind(_ driver: (DriverID) -> DriverKind?) -> DriverKind? {
    switch self {
    case .driver(let id): driver(id)
    case .line, .cost: .flow
    case .people, .actual: .level
    case .progress, .data: .rate
    case .missing: nil
    }
  }
}

extension DriverSeries {
  /// The formula, where all periods have the same.
  fileprivate var onlyFormula: PlanFormula? { formulas.count == 1 ? formulas[0] : nil }
}

extension PlanFormula {
  /// The drivers that it names.
  fileprivate var drivers: [DriverID] {
    targets.compactMap { target in
      if case .driver(let id) = target { id } else { nil }
    }
  }

  /// What the kinds of the things in it make of a formula.
  func kind(of target: (FormulaTarget) -> DriverKind?) -> DriverKind? {
    var kinds: [DriverKind?] = []
    for node in formula.nodes {
      switch node {
      case .literal, .draw: kinds.append(.rate)
      case .reference(let number): kinds.append(target(targets[number]))
      case .negation(let value): kinds.append(kinds[value])
      case .operation(let sign, let left, let right):
        kinds.append(sign.kind(kinds[left], kinds[right]))
      case .call(_, let values):
        let all = values.map { kinds[$0] }
        kinds.append(all.dropFirst().allSatisfy { $0 == all[0] } ? all[0] : nil)
      }
    }
    return kinds[kinds.count - 1]
  }
}

extension FormulaOperator {
  /// The kind of the result; nil where it may be any.
  fileprivate func kind(_ left: DriverKind?, _ right: DriverKind?) -> DriverKind? {
    guard let left, let right else { return nil }
    switch self {
    case .times: return [.flow, .level, .rate].first { $0 == left || $0 == right }
    case .dividedBy where left == right: return .rate
    case .dividedBy where right == .rate: return left
    case .dividedBy where left == .flow: return .flow
    case .plus, .minus:
      return left == right ? left : [left, right].contains(.flow) ? nil : .level
    case .dividedBy, .power, .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .unequal:
      return left == .rate && right == .rate ? .rate : nil
    }
  }
}
