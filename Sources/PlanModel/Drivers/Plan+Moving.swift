import HashTreeCollections

extension Plan {
  /// What a change may have moved.
  package struct Moved {
    /// The lines whose formulas may come to something else, in order.
    package let lines: [LineID]
    /// The drivers that may.
    package let drivers: [DriverID]
  }

  /// What may have moved since all that formulas say was worked out; nil where it may be anything.
  ///
  /// It costs no more than the things that rest on what was touched.
  package func moved(since before: Plan) -> Moved? {
    guard let touchedDrivers = drivers.touched.ids, let touchedLines = budget.touched.ids,
      Basis(of: self) == Basis(of: before)
    else { return nil }
    var walk = MovedWalk(in: self)
    for id in touchedDrivers { walk.enter(.driver(id)) }
    for id in touchedLines { walk.enter(touched: id) }
    walk.finish()
    guard !objectives.computedAims.contains(where: { walk.mayMove($0) }) else { return nil }
    return Moved(lines: walk.lines.sorted(), drivers: walk.drivers)
  }

  /// The drivers whose formulas rest on one, in their order; of many some.
  package func drivers(restingOn id: DriverID, atMost most: Int) -> [DriverID] {
    var found: Set<DriverID> = []
    var waiting = [id]
    while let next = waiting.popLast(), found.count < most {
      waiting += drivers.users[.driver(next)].filter { $0 != id && found.insert($0).inserted }
    }
    return found.sorted()
  }

  /// Forgets what was changed, once all that formulas say is worked out.
  package mutating func forgetTouched() {
    budget.touched = Touched()
    drivers.touched = Touched()
  }
}

/// Goes from what was touched to all that rests on it.
private struct MovedWalk {
  private let plan: Plan
  private var seen: Set<FormulaTarget> = []
  private var waiting: [FormulaTarget] = []
  private(set) var lines: Set<LineID> = []
  private var isOfAllLines = false

  init(in plan: Plan) { self.plan = plan }

  var drivers: [DriverID] {
    seen.compactMap { if case .driver(let id) = $0 { id } else { nil } }
  }

  mutating func enter(_ target: FormulaTarget) {
    if seen.insert(target).inserted { waiting.append(target) }
  }

  mutating func enter(touched id: LineID) {
    if plan.budget.computedLines.contains(id) { decide(id) } else { enterReach(of: id) }
  }

  mutating func finish() {
    while let target = waiting.popLast() {
      for id in plan.drivers.users[target] { enter(.driver(id)) }
      for id in plan.budget.users[target] { decide(id) }
    }
  }

  /// Whether the formula of a result may come to something else.
  func mayMove(_ id: AimID) -> Bool {
    let targets = plan.objectives[id].measurement?.computed?.formula.targets ?? []
    return targets.contains { target in
      if isOfAllLines, case .line = target { return true }
      return seen.contains(target)
    }
  }

  private mutating func decide(_ id: LineID) {
    guard lines.insert(id).inserted else { return }
    enterReach(of: id)
  }

  /// The line alone, where nothing that others get depends on it; else all that are named.
  private mutating func enterReach(of id: LineID) {
    guard !isOfAllLines else { return }
    guard plan.drivers.countOfPeriodic > 0 || plan.budget.sharesWithOthers(id) else {
      return enter(.line(id))
    }
    isOfAllLines = true
    for line in plan.drivers.users.lines { enter(.line(line)) }
    for line in plan.budget.users.lines { enter(.line(line)) }
  }
}

extension Budget {
  /// Whether what other lines get may depend on what this one gets.
  fileprivate func sharesWithOthers(_ id: LineID) -> Bool {
    guard let line = lines[id]?.value, !hasChildren(id) else { return true }
    return line.parent.map { envelopes[$0]?.sharers != nil } ?? false
  }
}

// What is known of drivers.
extension Plan {
  /// What drivers have come to, as far as that still holds.
  package var known: KnownFigures { drivers.known.holding(in: self) }

  package mutating func learn(_ driver: KnownDriver, of id: DriverID) {
    drivers.known.learn(driver, of: id, in: self)
  }

  /// Forgets drivers that a change may have moved.
  package mutating func forget(_ ids: [DriverID]) { drivers.known.forget(ids) }

  /// Takes it that what is known holds after a change of the budget, too.
  package mutating func keepKnown(movedSince before: Plan) {
    drivers.known.follow(from: before, to: self)
  }
}
