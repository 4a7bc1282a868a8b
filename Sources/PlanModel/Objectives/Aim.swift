import Quantities

/// An objective, a key result or a KPI: what the tree of objectives consists of.
package struct Aim: Hashable, Sendable {
  package let id: AimID
  /// The objective that it is under; nil for one at the top.
  package internal(set) var parent: AimID?
  /// Siblings stand in the order of this number.
  package internal(set) var order: Int
  package internal(set) var title: Name
  package var owner: Name?
  /// The last day for it; nil where it follows what it is under.
  package var due: Day?
  package var weight: Weight
  /// What an objective contributes to; nil where it follows what it is under.
  package var pillar: Pillar?
  /// How a key result or a KPI is measured; nil for objectives.
  package var measurement: Measurement?
  package internal(set) var notes: [String]

  package init(
    id: AimID, parent: AimID?, order: Int, title: Name, owner: Name? = nil, due: Day? = nil,
    weight: Weight = .one, pillar: Pillar? = nil, measurement: Measurement? = nil,
    notes: [String] = []
  ) {
    self.id = id
    self.parent = parent
    self.order = order
    self.title = title
    self.owner = owner
    self.due = due
    self.weight = weight
    self.pillar = pillar
    self.measurement = measurement
    self.notes = notes
  }
}

/// What a company goal is decoded into.
package enum Pillar: String, Hashable, Sendable, CaseIterable {
  case brand, acquisition, conversion
}

/// How much a score counts beside those of its siblings.
package struct Weight: Hashable, Sendable {
  package let measure: Measure

  package static let one = Weight(unchecked: Measure(whole: 1))

  /// Nil below zero.
  package init?(_ measure: Measure) {
    guard measure >= .zero else { return nil }
    self.measure = measure
  }

  private init(unchecked measure: Measure) {
    self.measure = measure
  }
}
