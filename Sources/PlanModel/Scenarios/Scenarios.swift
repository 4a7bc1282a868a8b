import Quantities
import Text

/// The scenarios of a plan, in the order in which they were made.
package struct Scenarios: Hashable, Sendable {
  package private(set) var all: [Scenario] = []
  /// The number that the next new one gets.
  package private(set) var nextNumber = 1

  /// Scenarios stand on each other at most so deep.
  static let maximumDepth = 64

  /// What the base of all is called, and so no scenario.
  package static let planNames = ["plan"] + Synonyms.chineseNouns(for: "plan")

  package init() {}

  /// Refuses scenarios that cannot stand beside each other.
  package init(_ scenarios: [Scenario], nextNumber: Int) throws(PlanError) {
    for scenario in scenarios {
      try refuse(scenario.name)
      guard !contains(scenario.id), (1..<nextNumber).contains(scenario.id.number) else {
        throw .scenario(.damaged(scenario.name.text))
      }
      all.append(scenario)
    }
    self.nextNumber = nextNumber
    for scenario in scenarios {
      if let base = scenario.base, !contains(base) {
        throw .scenario(.damaged(scenario.name.text))
      }
      try refuseDepth(of: scenario)
    }
  }

  package var isEmpty: Bool { all.isEmpty }

  /// The scenario with an id of these.
  package subscript(id: ScenarioID) -> Scenario { all[place(of: id)] }

  package func contains(_ id: ScenarioID) -> Bool { all.contains { $0.id == id } }

  package func id(of name: Name) -> ScenarioID? { all.first { $0.name == name }?.id }

  /// The scenarios that one stands on, the lowest first, and itself.
  package func chain(to id: ScenarioID?) -> [Scenario] {
    var chain: [Scenario] = []
    var next = id
    while let id = next, chain.count <= Self.maximumDepth {
      chain.append(self[id])
      next = self[id].base
    }
    return chain.reversed()
  }

  /// The scenarios that stand on one itself.
  package func children(of id: ScenarioID) -> [Scenario] { all.filter { $0.base == id } }

  /// All of them, each behind the one that it stands on.
  package var basesFirst: [Scenario] {
    all.map { (scenario: $0, depth: chain(to: $0.id).count) }
      .sorted { ($0.depth, $0.scenario.id) < ($1.depth, $1.scenario.id) }.map(\.scenario)
  }

  private func place(of id: ScenarioID) -> Int {
    guard let place = all.firstIndex(where: { $0.id == id }) else {
      preconditionFailure("the id is of another plan")
    }
    return place
  }

  private func refuse(_ name: Name) throws(PlanError) {
    guard !Self.planNames.contains(name.text.folded) else {
      throw .scenario(.nameReserved(name.text))
    }
    guard id(of: name) == nil else { throw .scenario(.nameTaken(name.text)) }
  }

  /// Refuses scenarios that stand on each other without end, or too deep.
  private func refuseDepth(of scenario: Scenario) throws(PlanError) {
    let chain = chain(to: scenario.id)
    guard chain.dropLast().allSatisfy({ $0.id != scenario.id }) else {
      throw .scenario(
        .cycle(scenario.name.text, over: self[scenario.base ?? scenario.id].name.text))
    }
    guard chain.count <= Self.maximumDepth else {
      throw .scenario(.tooDeep(scenario.name.text))
    }
  }
}

extension Scenarios {
  package mutating func add(
    _ name: Name, over base: ScenarioID?
  ) throws(PlanError) -> Scenario {
    try refuse(name)
    let scenario = Scenario(id: ScenarioID(nextNumber), name: name, base: base)
    var changed = self
    changed.all.append(scenario)
    changed.nextNumber += 1
    try changed.refuseDepth(of: scenario)
    self = changed
    return scenario
  }

  package mutating func rename(_ id: ScenarioID, to name: Name) throws(PlanError) {
    if self.id(of: name) != id { try refuse(name) }
    all[place(of: id)].name = name
  }

  /// Puts a scenario, with those that stand on it, on another base.
  package mutating func rebase(_ id: ScenarioID, over base: ScenarioID?) throws(PlanError) {
    var changed = self
    changed.all[place(of: id)].base = base
    // One that would stand on itself is told of before those that stand on it.
    try changed.refuseDepth(of: changed[id])
    for scenario in changed.all { try changed.refuseDepth(of: scenario) }
    self = changed
  }

  package mutating func append(_ lines: [String], to id: ScenarioID) {
    all[place(of: id)].lines += lines
  }

  /// Gives a scenario other lines.
  package mutating func set(_ lines: [String], of id: ScenarioID) {
    let place = place(of: id)
    if all[place].lines != lines { all[place].lines = lines }
  }

  /// Takes out the line with a number from 1 on, and returns it.
  package mutating func drop(_ number: Int, of id: ScenarioID) throws(PlanError) -> String {
    let scenario = self[id]
    guard scenario.lines.indices.contains(number - 1) else {
      throw .scenario(.noLine(number, of: scenario.name.text, count: scenario.lines.count))
    }
    return all[place(of: id)].lines.remove(at: number - 1)
  }

  /// Removes a scenario; those that stand on it move to the plan.
  package mutating func adopt(_ id: ScenarioID) {
    let place = place(of: id)
    all.remove(at: place)
    for place in all.indices where all[place].base == id { all[place].base = nil }
  }

  /// Removes a scenario, with all that stand on it only where that is wanted; returns them.
  package mutating func remove(
    _ id: ScenarioID, anyway: Bool
  ) throws(PlanError) -> [Scenario] {
    let children = children(of: id)
    guard anyway || children.isEmpty else {
      throw .scenario(.holdsOthers(self[id].name.text, names: children.map(\.name.text)))
    }
    let gone = all.filter { scenario in chain(to: scenario.id).contains { $0.id == id } }
    all.removeAll { scenario in gone.contains { $0.id == scenario.id } }
    return gone
  }
}
