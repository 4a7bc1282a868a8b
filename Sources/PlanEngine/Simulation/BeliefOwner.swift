import PlanModel

/// What has beliefs in its own formula.
package enum BeliefOwner: Hashable, Sendable {
  case driver(DriverID)
  /// A result, in the formula that measures it.
  case result(AimID)
  /// A formula that is asked for.
  case asked

  /// What the streams of its draws belong to.
  func stream(in plan: Plan) -> String {
    switch self {
    case .driver(let id): plan.drivers[id].firstName.folded
    case .result(let id): Stream(of: id).owner
    case .asked: Stream.asked.owner
    }
  }
}

extension PlanFormula {
  /// What the formula is the name of; itself where it is more than a name.
  var owner: BeliefOwner {
    guard formula.nodes.count == 1 else { return .asked }
    return switch targets.first {
    case .driver(let id): .driver(id)
    case .actual(let id): .result(id)
    case .line, .people, .cost, .progress, .data, .missing, nil: .asked
    }
  }
}

extension Figure {
  /// Whose beliefs its formula draws from; nil for an amount, which was decided before.
  var owner: BeliefOwner? {
    switch self {
    case .driver(let id, _): .driver(id)
    case .aim(let id): .result(id)
    case .formula: .asked
    case .line: nil
    }
  }
}

extension Model {
  /// What was compiled so far and has beliefs of its own: drivers, results, and what was asked for.
  var beliefOwners: [BeliefOwner] {
    let owners = Set(results.filter { holdsBeliefs($0.value) }.compactMap(\.key.owner))
    let drivers = owners.compactMap { if case .driver(let id) = $0 { id } else { nil } }
    let results = owners.compactMap { if case .result(let id) = $0 { id } else { nil } }
    return drivers.sorted().map(BeliefOwner.driver)
      + results.sorted().map(BeliefOwner.result)
      + owners.filter { $0 == .asked }
  }

  func holdsBeliefs(_ compiled: Compiled) -> Bool {
    compiled.steps.contains { distributions[$0] != nil }
  }
}
