import Formulas
import HashTreeCollections
import Quantities

/// The drivers of a plan, by name.
///
/// Old ones are cheap to keep: copies share what they have in common.
package struct Drivers: Sendable {
  private var byID: TreeDictionary<DriverID, Box<Driver>> = [:]
  /// What can be derived from the drivers.
  private var byName: TreeDictionary<Name, DriverID> = [:]
  /// The same of those whose first name is another one.
  private var byFirstName: TreeDictionary<Name, DriverID> = [:]
  /// What can be derived from the drivers: which of them rest on what.
  private(set) var users = FormulaIndex<DriverID>()
  /// The same: how many have values for quarters or months.
  private(set) var countOfPeriodic = 0
  /// What they have come to, as far as that is known.
  @CopyOnWrite package internal(set) var known = KnownFigures()
  /// Those that changed since all that formulas say was worked out.
  package internal(set) var touched = Touched<DriverID>()
  /// The number that the next new driver gets.
  package private(set) var nextNumber = 1

  package init() {}

  /// Refuses drivers that cannot stand beside each other.
  package init(_ drivers: [Driver], nextNumber: Int) throws(PlanError) {
    for driver in drivers {
      guard byName[driver.name] == nil else { throw .driver(.nameTaken(driver.name)) }
      guard byID[driver.id] == nil, driver.id.number >= 1, driver.id.number < nextNumber else {
        throw .driver(.damaged(driver.name))
      }
      insert(driver)
    }
    self.nextNumber = nextNumber
  }

  package var count: Int { byID.count }
  package var isEmpty: Bool { byID.isEmpty }

  /// The drivers in the order in which they were first named.
  package var all: [Driver] { byID.keys.sorted().map { self[$0] } }

  /// The driver with an id of these drivers.
  package subscript(id: DriverID) -> Driver {
    guard let box = byID[id] else { preconditionFailure("the id is of another plan") }
    return box.value
  }

  package func contains(_ id: DriverID) -> Bool { byID[id] != nil }

  package func id(of name: Name) -> DriverID? { byName[name] }

  package var names: [Name] { all.map(\.name) }

  /// Gives a driver of that name its formulas; a new one, where there was none.
  package mutating func set(_ name: Name, to series: DriverSeries, kind: DriverKind?) -> DriverID {
    if let id = byName[name] {
      modify(id) { driver in
        driver.series = series
        driver.statedKind = kind
      }
      return id
    }
    let id = DriverID(nextNumber)
    nextNumber += 1
    insert(
      Driver(
        id: id, name: name, firstName: freeFirstName(for: name, id), series: series, kind: kind))
    return id
  }

  /// A first name that no other driver has, for it would give both the same trials.
  private func freeFirstName(for name: Name, _ id: DriverID) -> Name {
    var (free, number) = (name, id.number)
    while byFirstName[free] != nil || byName[free] != nil {
      guard let next = try? Name("\(name.text.prefix(60)) \(number)") else { return name }
      (free, number) = (next, number + 1)
    }
    return free
  }

  package mutating func note(_ text: String, on id: DriverID) {
    modify(id) { $0.notes.append(text) }
  }

  package mutating func rename(_ id: DriverID, to name: Name) throws(PlanError) {
    guard byName[name].map({ $0 == id }) ?? true else { throw .driver(.nameTaken(name)) }
    byName[self[id].name] = nil
    modify(id) { $0.name = name }
    byName[name] = id
    byFirstName[self[id].firstName] = self[id].firstName == name ? nil : id
  }

  package mutating func remove(_ id: DriverID) {
    byName[self[id].name] = nil
    byFirstName[self[id].firstName] = nil
    put(nil, at: id)
  }

  /// Changes all formulas that rest on a thing.
  mutating func replaceTargets(_ new: (FormulaTarget) -> FormulaTarget) {
    for driver in all {
      modify(driver.id) { driver in
        driver.series = driver.series.map { $0.replacing(new) }
      }
    }
  }

  private mutating func insert(_ driver: Driver) {
    put(driver, at: driver.id)
    byName[driver.name] = driver.id
    if driver.firstName != driver.name { byFirstName[driver.firstName] = driver.id }
  }

  private mutating func modify(_ id: DriverID, _ change: (inout Driver) -> Void) {
    var driver = self[id]
    change(&driver)
    put(driver, at: id)
  }

  /// The only place that changes a driver; keeps what is derived of formulas in step.
  private mutating func put(_ driver: Driver?, at id: DriverID) {
    let old = byID[id]?.value
    byID[id] = driver.map { Box($0) }
    guard old?.series != driver?.series || old?.statedKind != driver?.statedKind else { return }
    users.replace(old?.series.formulas ?? [], by: driver?.series.formulas ?? [], of: id)
    countOfPeriodic += (driver?.isPeriodic ?? false ? 1 : 0) - (old?.isPeriodic ?? false ? 1 : 0)
    touched.note(id)
    if !known.isEmpty { known.forget(restingOn(id)) }
  }

  /// A driver and all that rest on it.
  private func restingOn(_ id: DriverID) -> Set<DriverID> {
    var all: Set<DriverID> = [id]
    var waiting = [id]
    while let next = waiting.popLast() {
      waiting += users[.driver(next)].filter { all.insert($0).inserted }
    }
    return all
  }
}

extension Driver {
  fileprivate var isPeriodic: Bool {
    switch series {
    case .year: false
    case .periods: true
    }
  }
}

extension Drivers: Hashable {
  /// Cheap for drivers with a common past.
  package static func == (left: Drivers, right: Drivers) -> Bool {
    left.nextNumber == right.nextNumber && left.byID == right.byID
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(nextNumber)
    hasher.combine(byID.count)
  }
}
