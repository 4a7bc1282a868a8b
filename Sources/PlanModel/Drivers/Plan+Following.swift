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
  package mutating func follow(_ before: Plan, leavingBroken: Bool) throws(PlanError) {
    if staffing.functions?.names != before.staffing.functions?.names
      || staffing.talents?.names != before.staffing.talents?.names
    {
      let after = staffing
      let lost = targets.first { $0.isLost(from: before.staffing, to: after) }
      if let lost {
        throw .driver(.inUse(before.reference(to: lost).text, by: users(of: lost, namedIn: before)))
      }
      replaceTargets { $0.moved(from: before.staffing, to: after) }
    }
    guard isSmaller(than: before) else { return }
    for target in targets where !exists(target) {
      let name = before.reference(to: target)
      let users = users(of: target, namedIn: before)
      guard leavingBroken || users.isEmpty else {
        throw .driver(.inUse(name.text, by: users))
      }
      replaceTargets { $0 == target ? .missing(name) : $0 }
      missing.add(.missing(name))
    }
  }

  /// Gives formulas that rest on something that was removed what has its name now.
  package mutating func revive() {
    guard !missing.isEmpty else { return }
    let found = targets.reduce(into: [FormulaTarget: FormulaTarget]()) { found, target in
      if case .missing(let reference) = target { found[target] = self.target(of: reference) }
    }
    if !found.isEmpty { replaceTargets { found[$0] ?? $0 } }
    missing.remove(found.keys)
  }

  /// Notes the names in formulas for which there is nothing.
  package mutating func noteMissing() {
    for target in targets {
      if case .missing = target { missing.add(target) }
    }
  }

  private func isSmaller(than before: Plan) -> Bool {
    budget.count < before.budget.count || objectives.count < before.objectives.count
      || drivers.count < before.drivers.count || staffing != before.staffing
      || budget.nextNumber != before.budget.nextNumber
  }

  /// All that formulas rest on.
  private var targets: Set<FormulaTarget> {
    let lines = budget.computedLines.compactMap { budget[$0].allocation.formula }
    let results = objectives.computedAims.compactMap {
      objectives[$0].measurement?.computed?.formula
    }
    let formulas =
      drivers.all.flatMap(\.series.formulas) + lines + results
      + goals.all.flatMap { [$0.figure, $0.value] } + watches.all.map(\.formula)
    return formulas.reduce(into: []) { $0.formUnion($1.targets) }
  }

  private func exists(_ target: FormulaTarget) -> Bool {
    switch target {
    case .driver(let id): drivers.contains(id)
    case .line(let id): budget.contains(id)
    case .actual(let id), .progress(let id): objectives.contains(id)
    case .people(let place), .cost(let place): staffing.has(place)
    case .missing: true
    }
  }

  private mutating func replaceTargets(_ new: (FormulaTarget) -> FormulaTarget) {
    drivers.replaceTargets(new)
    budget.replaceTargets(new)
    objectives.replaceTargets(new)
    goals.replaceTargets(new)
    watches.replaceTargets(new)
  }
}

extension Staffing {
  fileprivate func has(_ place: StaffPlace) -> Bool {
    place.function.map { (functions?.names.indices ?? 0..<0).contains($0) } ?? true
      && place.talent.map { (talents?.names.indices ?? 0..<0).contains($0) } ?? true
  }
}

extension FormulaTarget {
  /// Whether people under the same names are not there any more.
  fileprivate func isLost(from before: Staffing, to after: Staffing) -> Bool {
    if case .missing = self { return false }
    if case .missing = moved(from: before, to: after) { return true }
    return false
  }

  /// The place of people under the same names; one that has none has the name alone.
  fileprivate func moved(from before: Staffing, to after: Staffing) -> FormulaTarget {
    switch self {
    case .people(let place): moved(place, before, after, as: FormulaTarget.people, in: .staff)
    case .cost(let place): moved(place, before, after, as: FormulaTarget.cost, in: .cost)
    case .driver, .line, .actual, .progress, .missing: self
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
