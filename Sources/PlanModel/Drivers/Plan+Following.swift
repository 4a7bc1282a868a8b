import Formulas
import Quantities

// Formulas rest on things by their identity, so renames and moves need no care; what is gone, and
// people who are divided anew, do.
extension Plan {
  /// Whether anything is computed by formulas.
  package var hasFormulas: Bool {
    !drivers.isEmpty || !budget.computedLines.isEmpty || !objectives.computedAims.isEmpty
      || !goals.all.isEmpty || !watches.all.isEmpty
  }

  /// Keeps formulas at what they rested on before a change.
  ///
  /// - Parameter leavingBroken: whether what rests on something that is gone stays without a value,
  ///   and is not refused.
  /// - Returns: what has lost something that it rests on.
  @discardableResult
  package mutating func follow(
    _ before: Plan, leavingBroken: Bool
  ) throws(PlanError) -> FormulaUsers {
    let isDivided =
      staffing.functions?.names != before.staffing.functions?.names
      || staffing.talents?.names != before.staffing.talents?.names
    let lost = isDivided || isSmaller(than: before) ? lost(since: before) : []
    if let first = lost.first, !leavingBroken {
      let users = users(of: [first], namedIn: before)
      throw .driver(.inUse(before.reference(to: first), by: users.all))
    }
    let losers = losers(of: lost, namedIn: before)
    for target in lost {
      let name = before.reference(to: target)
      replaceTargets { $0 == target ? .missing(name) : $0 }
      missing.add(.missing(name))
    }
    if isDivided {
      let after = staffing
      replaceTargets { $0.moved(from: before.staffing, to: after) }
    }
    return losers
  }

  /// Gives formulas that rest on something that was removed what has its name now.
  ///
  /// - Returns: whether something was found.
  @discardableResult
  package mutating func revive() -> Bool {
    guard !missing.isEmpty else { return false }
    let found = targets.reduce(into: [FormulaTarget: FormulaTarget]()) { found, target in
      if case .missing(let reference) = target { found[target] = self.target(of: reference) }
    }
    if !found.isEmpty { replaceTargets { found[$0] ?? $0 } }
    missing.remove(found.keys)
    return !found.isEmpty
  }

  /// Notes the names in formulas for which there is nothing.
  package mutating func noteMissing() {
    for target in targets {
      if case .missing = target { missing.add(target) }
    }
  }

  private func isSmaller(than before: Plan) -> Bool {
    budget.count < before.budget.count || objectives.count < before.objectives.count
      || drivers.count < before.drivers.count || data.count < before.data.count
      || staffing != before.staffing
      || budget.nextNumber - before.budget.nextNumber != budget.count - before.budget.count
  }

  /// Whether a budget line, a function or a talent is not there any more.
  package func lacksNames(of before: Plan) -> Bool {
    budget.nextNumber - before.budget.nextNumber != budget.count - before.budget.count
      || staffing.functions.lacksNames(of: before.staffing.functions)
      || staffing.talents.lacksNames(of: before.staffing.talents)
  }

  /// What formulas rest on and is not there any more.
  private func lost(since before: Plan) -> [FormulaTarget] {
    targets.filter { target in
      switch target {
      case .driver(let id): !drivers.contains(id)
      case .line(let id): !budget.contains(id)
      case .actual(let id), .progress(let id): !objectives.contains(id)
      case .data(let id): !data.contains(id)
      case .people, .cost: target.isLost(from: before.staffing, to: staffing)
      case .missing: false
      }
    }
  }

  /// All that formulas rest on, each once.
  private var targets: [FormulaTarget] {
    let lines = budget.computedLines.compactMap { budget[$0].allocation.formula }
    let results = objectives.computedAims.compactMap {
      objectives[$0].measurement?.computed?.formula
    }
    let formulas =
      drivers.all.flatMap(\.series.formulas) + lines + results
      + goals.all.flatMap { [$0.figure, $0.value] } + watches.all.map(\.formula)
    return formulas.flatMap(\.targets).uniqued
  }

  private mutating func replaceTargets(_ new: (FormulaTarget) -> FormulaTarget) {
    drivers.replaceTargets(new)
    budget.replaceTargets(new)
    objectives.replaceTargets(new)
    goals.replaceTargets(new)
    watches.replaceTargets(new)
  }
}

extension StaffingMix? {
  fileprivate func lacksNames(of other: StaffingMix?) -> Bool {
    other?.names.contains { name in !(self?.names.contains(name) ?? false) } ?? false
  }
}

extension FormulaTarget {
  /// Whether people under the same names are not there any more.
  fileprivate func isLost(from before: Staffing, to after: Staffing) -> Bool {
    if case .missing = moved(from: before, to: after) { return true }
    return false
  }

  /// The place of people under the same names; one that has none has the name alone.
  fileprivate func moved(from before: Staffing, to after: Staffing) -> FormulaTarget {
    switch self {
    case .people(let place): moved(place, before, after, as: FormulaTarget.people, in: .staff)
    case .cost(let place): moved(place, before, after, as: FormulaTarget.cost, in: .cost)
    case .driver, .line, .actual, .progress, .data, .missing: self
    }
  }

  private func moved(
    _ place: StaffPlace, _ before: Staffing, _ after: Staffing,
    as target: (StaffPlace) -> FormulaTarget, in area: FormulaArea
  ) -> FormulaTarget {
    let names = before.names(of: place)
    guard !names.isEmpty else { return self }
    return after.place(named: names).map(target)
      ?? .missing(FormulaReference(area, names.map(\.text)))
  }
}
