import Formulas
import Quantities

/// A named input of the plan: a value, or how one is computed.
package struct Driver: Hashable, Sendable {
  package let id: DriverID
  private var exactName: ExactName
  /// The name that the driver was made with; renames leave it, and its trials.
  private let exactFirstName: ExactName
  package internal(set) var series: DriverSeries
  /// How periods make a year, as it was said; nil where it was not.
  package internal(set) var statedKind: DriverKind?
  package internal(set) var notes: [String]

  package init(
    id: DriverID, name: Name, firstName: Name? = nil, series: DriverSeries,
    kind: DriverKind? = nil, notes: [String] = []
  ) {
    self.id = id
    exactName = ExactName(name: name)
    exactFirstName = ExactName(name: firstName ?? name)
    self.series = series
    statedKind = kind
    self.notes = notes
  }

  package var firstName: Name { exactFirstName.name }

  package internal(set) var name: Name {
    get { exactName.name }
    set { exactName = ExactName(name: newValue) }
  }
}

/// The formulas of a driver.
package enum DriverSeries: Hashable, Sendable {
  /// One for the year and each part of it.
  case year(PlanFormula)
  /// One for each quarter or month of the year, or one for all of them.
  case periods(Phasing.Step, [PlanFormula])

  package var formulas: [PlanFormula] {
    switch self {
    case .year(let formula): [formula]
    case .periods(_, let formulas): formulas
    }
  }

  func map(_ change: (PlanFormula) -> PlanFormula) -> DriverSeries {
    switch self {
    case .year(let formula): .year(change(formula))
    case .periods(let step, let formulas): .periods(step, formulas.map(change))
    }
  }
}

/// How the values of periods make that of a year.
package enum DriverKind: String, Hashable, Sendable, CaseIterable {
  /// The year is the sum of its periods: amounts, leads.
  case flow
  /// The year is the last of its periods: heads, a price.
  case level
  /// The year is the formula on the values of the year: a conversion.
  case rate
}
