import Quantities

/// The people of a plan: how many, divided by function and by talent.
package struct Staffing: Hashable, Sendable {
  package private(set) var people: Int64 = 0
  package private(set) var functions: StaffingMix?
  package private(set) var talents: StaffingMix?
  /// Numbers that people have set, which the others are fitted to.
  package private(set) var pins: [StaffPlace: Int64] = [:]
  /// What a person costs at a place, or everyone at `StaffPlace()`.
  package private(set) var costs: [StaffPlace: StaffCost] = [:]
  /// Who joins in the year, in the order in which it was said.
  package private(set) var hires: [StaffHire] = []
  /// What was noted on a place.
  package private(set) var notes: [StaffPlace: [String]] = [:]
  /// The people at the beginning of the year in whole numbers, as all of this makes them.
  package private(set) var table = StaffingTable()
  package private(set) var year = StaffingYear()

  /// As many as can be in one place.
  private static let people = 0...TwoWayApportionment.largestTotal

  package init() {}

  /// Refuses what does not fit together.
  package init(
    people: Int64, functions: StaffingMix?, talents: StaffingMix?, pins: [StaffPlace: Int64],
    costs: [StaffPlace: StaffCost], hires: [StaffHire], notes: [StaffPlace: [String]]
  ) throws(PlanError) {
    self.people = people
    self.functions = functions
    self.talents = talents
    self.pins = pins
    self.costs = costs
    self.hires = hires
    self.notes = notes
    try settle()
  }

  package var isEmpty: Bool { self == Staffing() }

  /// What a person at a place costs: said of the cell, else of the function, the talent, everyone.
  func cost(at place: StaffPlace) -> StaffCost? {
    costs[place] ?? costs[StaffPlace(function: place.function)]
      ?? costs[StaffPlace(talent: place.talent)] ?? costs[StaffPlace()]
  }

  private mutating func settle() throws(PlanError) {
    guard ([people] + pins.values + hires.map(\.count.people)).allSatisfy(Self.people.contains)
    else { throw .staffing(.peopleBeyondLimit) }
    guard hires.allSatisfy({ StaffingYear.quarters.contains($0.quarter) }) else {
      throw .staffing(.quarterOutside)
    }
    guard costs.values.allSatisfy({ $0.amount >= .zero && $0.amount <= .limit }) else {
      throw .staffing(.costBeyondLimit)
    }
    if let taken = talents?.names.first(where: { functions?.index(of: $0) != nil }) {
      throw .staffing(.nameOfBoth(taken))
    }
    table = try StaffingTable(of: self)
    year = try StaffingYear(of: self)
  }
}

extension Staffing {
  package mutating func setPeople(_ count: Int64) throws(PlanError) {
    try change { $0.people = count }
  }

  /// Divides by function anew; what was said of a function stays where its name still is.
  package mutating func setFunctions(_ mix: StaffingMix) throws(PlanError) {
    try change { staffing in
      let old = staffing.functions
      staffing.keep { place in
        guard let function = place.function else { return place }
        return old.flatMap { mix.index(of: $0.names[function]) }
          .map { StaffPlace(function: $0, talent: place.talent) }
      }
      staffing.functions = mix
    }
  }

  /// Divides by talent anew; what was said of a talent stays where its name still is.
  package mutating func setTalents(_ mix: StaffingMix) throws(PlanError) {
    try change { staffing in
      let old = staffing.talents
      staffing.keep { place in
        guard let talent = place.talent else { return place }
        return old.flatMap { mix.index(of: $0.names[talent]) }
          .map { StaffPlace(function: place.function, talent: $0) }
      }
      staffing.talents = mix
    }
  }

  /// Keeps what was said of places where these are now; leaves out what they are no more.
  private mutating func keep(_ moved: (StaffPlace) -> StaffPlace?) {
    pins = pins.moved(moved)
    costs = costs.moved(moved)
    notes = notes.moved(moved)
    hires = hires.compactMap { hire in
      moved(hire.place).map { StaffHire(at: $0, in: hire.quarter, hire.count) }
    }
  }

  /// Keeps a number of people at a place, whatever the shares say.
  package mutating func pin(_ count: Int64, at place: StaffPlace) throws(PlanError) {
    try change { $0.pins[place] = count }
  }

  /// Lets the shares say again how many people are at a place.
  package mutating func unpin(_ place: StaffPlace) throws(PlanError) {
    guard pins[place] != nil else { throw .staffing(.notPinned(path(of: place))) }
    try change { $0.pins[place] = nil }
  }

  /// Says what a person costs at a place; nothing takes back what was said.
  package mutating func setCost(_ cost: StaffCost?, at place: StaffPlace) throws(PlanError) {
    if cost == nil, costs[place] == nil { throw .staffing(.noCost(path(of: place))) }
    try change { $0.costs[place] = cost }
  }

  package mutating func note(_ text: String, on place: StaffPlace) {
    notes[place, default: []].append(text)
  }

  /// Adds people to those who join a place in a quarter, or says how many it comes to by then.
  package mutating func hire(_ hire: StaffHire) throws(PlanError) {
    if case .upTo(let goal) = hire.count {
      let others = hires.filter { !$0.isAt(hire) }
      let people = try with(hires: others).year.people(at: hire.place, in: hire.quarter)
      guard people <= goal else {
        throw .staffing(.moreAlready(path(of: hire.place), people: people))
      }
    }
    self = try with(hires: hires.adding(hire))
  }

  private func with(hires: [StaffHire]) throws(PlanError) -> Staffing {
    var changed = self
    changed.hires = hires
    try changed.settle()
    return changed
  }

  private mutating func change(_ edit: (inout Staffing) -> Void) throws(PlanError) {
    var changed = self
    edit(&changed)
    try changed.settle()
    self = changed
  }
}

extension Dictionary where Key == StaffPlace {
  fileprivate func moved(_ moved: (StaffPlace) -> StaffPlace?) -> Self {
    reduce(into: [:]) { values, entry in
      if let place = moved(entry.key) { values[place] = entry.value }
    }
  }
}

extension StaffHire {
  fileprivate func isAt(_ other: StaffHire) -> Bool {
    place == other.place && quarter == other.quarter
  }
}

extension [StaffHire] {
  /// More are added to those of the same place and quarter; a number to come to replaces them.
  fileprivate func adding(_ hire: StaffHire) -> [StaffHire] {
    guard let index = firstIndex(where: { $0.isAt(hire) }) else { return self + [hire] }
    var hires = self
    hires[index] = hires[index].and(hire)
    return hires
  }
}

extension StaffHire {
  fileprivate func and(_ later: StaffHire) -> StaffHire {
    switch (count, later.count) {
    case (.more(let one), .more(let other)):
      StaffHire(at: place, in: quarter, .more(one + other))
    case (.upTo(let goal), .more(let other)):
      StaffHire(at: place, in: quarter, .upTo(goal + other))
    case (_, .upTo): later
    }
  }
}
