import Formulas
import HashTreeCollections
import Quantities

/// What drivers have come to, kept so that each is worked out again only where something that it rests
/// on has changed.
///
/// A driver is forgotten with all that it is named by; the rest of the plan is compared.
package struct KnownFigures: Sendable {
  private var basis: Basis?
  private var budget = Budget()
  /// What is certain and rests on no budget line.
  private var certain: TreeDictionary<DriverID, KnownDriver> = [:]
  /// What is certain and rests on the budget.
  private var ofBudget: TreeDictionary<DriverID, KnownDriver> = [:]
  /// What has trials, and rests on no budget line; the last of them, which take much memory.
  private var drawn: TreeDictionary<DriverID, KnownDriver> = [:]
  private var drawnBefore: TreeDictionary<DriverID, KnownDriver> = [:]

  private static let mostDrawn = 512

  package init() {}

  package subscript(id: DriverID) -> KnownDriver? {
    certain[id] ?? ofBudget[id] ?? drawn[id] ?? drawnBefore[id]
  }

  var isEmpty: Bool {
    certain.isEmpty && ofBudget.isEmpty && drawn.isEmpty && drawnBefore.isEmpty
  }

  /// What still holds in a plan.
  func holding(in plan: Plan) -> KnownFigures {
    guard !isEmpty, basis == Basis(of: plan) else { return KnownFigures() }
    guard budget != plan.budget else { return self }
    var known = self
    known.ofBudget = [:]
    return known
  }

  mutating func forget(_ ids: some Sequence<DriverID>) {
    guard !isEmpty else { return }
    for id in ids {
      certain[id] = nil
      ofBudget[id] = nil
      drawn[id] = nil
      drawnBefore[id] = nil
    }
  }

  /// Takes it that what is left holds after a change of the budget, too.
  mutating func follow(from before: Plan, to plan: Plan) {
    if budget != before.budget { ofBudget = [:] }
    budget = plan.budget
  }

  /// Notes what a driver has come to in a plan.
  mutating func learn(_ driver: KnownDriver, of id: DriverID, in plan: Plan) {
    self = holding(in: plan)
    (basis, budget) = (Basis(of: plan), plan.budget)
    forget([id])
    switch (driver.isDrawn, driver.restsOnBudget) {
    case (false, false): certain[id] = driver
    case (false, true): ofBudget[id] = driver
    case (true, false): drawn[id] = driver
    case (true, true): break
    }
    guard drawn.count >= Self.mostDrawn else { return }
    (drawn, drawnBefore) = ([:], drawn)
  }
}

/// What is known of a driver.
package struct KnownDriver: Sendable {
  /// What it has come to in parts of the year.
  package var figures: [FormulaPeriod: KnownFigure] = [:]
  /// Whether it is a flow, a level or a rate; nil where that cannot be said.
  package var kind: DriverKind?
  /// The shortest periods that it rests on; nil where it rests on none.
  package var step: Phasing.Step?
  package var restsOnBudget = false

  package init() {}

  fileprivate var isDrawn: Bool {
    figures.values.contains { if case .trials = $0.values { true } else { false } }
  }
}

/// What a driver has come to in a part of the year.
package struct KnownFigure: Sendable {
  package let values: Values
  package let unit: FormulaUnit

  package enum Values: Sendable {
    case certain(Double)
    /// One of each standard trial.
    case trials([Double])
  }

  package init(_ values: Values, _ unit: FormulaUnit) {
    self.values = values
    self.unit = unit
  }
}

/// All that figures rest on beside drivers and the budget.
struct Basis: Hashable, Sendable {
  private let staffing: Staffing
  private let objectives: Objectives
  private let uncertainty: Uncertainty
  private let data: DataSets
  private let playbook: Playbook
  private let today: Day?
  private let currency: Currency
  private let fiscalYear: FiscalYear

  init(of plan: Plan) {
    staffing = plan.staffing
    objectives = plan.objectives
    uncertainty = plan.uncertainty
    data = plan.data
    playbook = plan.playbook
    today = plan.today
    currency = plan.currency
    fiscalYear = plan.fiscalYear
  }
}
