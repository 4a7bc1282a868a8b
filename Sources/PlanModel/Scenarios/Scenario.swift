import Quantities
import Text

/// A named list of lines over a base: what may be done in place of what is planned.
package struct Scenario: Hashable, Sendable {
  package let id: ScenarioID
  package internal(set) var name: Name
  /// The scenario that it stands on; nil for the plan.
  package internal(set) var base: ScenarioID?
  /// Canonical lines, which run in their order.
  package internal(set) var lines: [String]

  package init(id: ScenarioID, name: Name, base: ScenarioID?, lines: [String] = []) {
    self.id = id
    self.name = name
    self.base = base
    self.lines = lines
  }

  /// The name as it is typed.
  package var typedName: String { Quoting.quoted(name.text) }
}

/// Tells scenarios apart for as long as a plan lives; never given twice.
package struct ScenarioID: Hashable, Comparable, Sendable {
  package let number: Int

  package init(_ number: Int) {
    self.number = number
  }

  package static func < (left: ScenarioID, right: ScenarioID) -> Bool {
    left.number < right.number
  }
}
