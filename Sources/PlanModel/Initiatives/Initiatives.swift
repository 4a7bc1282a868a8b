import HashTreeCollections
import Quantities

/// What is done in a year, each under a name of its own.
package struct Initiatives: Hashable, Sendable {
  private var byID: TreeDictionary<InitiativeID, Box<Initiative>> = [:]
  private var byName: TreeDictionary<Name, InitiativeID> = [:]
  /// How many were ever added: no identifier is given twice.
  package private(set) var given = 0

  package init() {}

  /// Builds the initiatives that have these records; refuses what no command could have made.
  package init(
    records: [Initiative], given: Int, in year: FiscalYear, of budget: Budget
  ) throws(PlanError) {
    self.given = given
    for initiative in records {
      guard initiative.id.number >= 1, initiative.id.number <= given, byID[initiative.id] == nil,
        initiative.isSound(in: budget)
      else { throw .initiative(.damagedRecord(initiative.name)) }
      try check(initiative.name)
      try initiative.check(in: year)
      insert(initiative)
    }
  }

  package var count: Int { byID.count }
  package var isEmpty: Bool { self == Initiatives() }

  /// All of them, in the order in which they were added.
  package var all: [Initiative] { byID.values.map(\.value).sorted { $0.id < $1.id } }

  package subscript(id: InitiativeID) -> Initiative {
    guard let box = byID[id] else { preconditionFailure("the identifier is of another plan") }
    return box.value
  }

  package func contains(_ id: InitiativeID) -> Bool { byID[id] != nil }

  package func named(_ name: Name) -> InitiativeID? { byName[name] }

  /// Adds what the closure says about a new initiative.
  package mutating func add(
    _ name: Name, in year: FiscalYear, _ describe: (inout Initiative) throws(PlanError) -> Void
  ) throws(PlanError) -> Initiative {
    try check(name)
    var initiative = Initiative(id: InitiativeID(given + 1), name: name)
    try describe(&initiative)
    try initiative.check(in: year)
    given += 1
    insert(initiative)
    return initiative
  }

  /// Changes what is said of an initiative, and returns it.
  package mutating func edit(
    _ id: InitiativeID, in year: FiscalYear,
    _ change: (inout Initiative) throws(PlanError) -> Void
  ) throws(PlanError) -> Initiative {
    var initiative = self[id]
    try change(&initiative)
    try initiative.check(in: year)
    byID[id] = Box(initiative)
    return initiative
  }

  package mutating func rename(_ id: InitiativeID, to name: Name) throws(PlanError) {
    var initiative = self[id]
    if name != initiative.name { try check(name) }
    byName[initiative.name] = nil
    initiative.name = name
    insert(initiative)
  }

  package mutating func remove(_ id: InitiativeID) {
    byName[self[id].name] = nil
    byID[id] = nil
  }

  package mutating func note(_ text: String, on id: InitiativeID) {
    modify(id) { $0.notes.append(text) }
  }

  /// Scores what an initiative contributed in a quarter, in place of an earlier score.
  package mutating func score(_ contribution: Contribution, of id: InitiativeID) {
    modify(id) { initiative in
      initiative.contributions.removeAll { $0.quarter == contribution.quarter }
      initiative.contributions.append(contribution)
      initiative.contributions.sort { $0.quarter < $1.quarter }
    }
  }

  /// Those that are paid from any of these lines.
  func users(of lines: Set<LineID>) -> [Initiative] {
    all.filter { !lines.isDisjoint(with: $0.lines) }
  }

  /// Lets nothing be paid from these lines any more.
  mutating func forget(_ lines: Set<LineID>) {
    for user in users(of: lines) {
      modify(user.id) { $0.lines.removeAll(where: lines.contains) }
    }
  }

  private func check(_ name: Name) throws(PlanError) {
    guard byName[name] == nil else { throw .initiative(.nameTaken(name)) }
  }

  private mutating func modify(_ id: InitiativeID, _ change: (inout Initiative) -> Void) {
    var initiative = self[id]
    change(&initiative)
    byID[id] = Box(initiative)
  }

  private mutating func insert(_ initiative: Initiative) {
    byID[initiative.id] = Box(initiative)
    byName[initiative.name] = initiative.id
  }
}

extension Initiative {
  /// Whether an initiative can be as it says.
  fileprivate func check(in year: FiscalYear) throws(PlanError) {
    for day in [begin, end].compactMap(\.self) where !year.contains(day) {
      throw .dayOutside(day, year)
    }
    guard let begin else { return }
    if let end, end < begin { throw .initiative(.endBeforeBegin(end: end, begin: begin)) }
    if let reserve, reserve > begin {
      throw .initiative(.reserveAfterBegin(reserve: reserve, begin: begin))
    }
  }

  /// Whether a record holds together with a budget.
  fileprivate func isSound(in budget: Budget) -> Bool {
    let scores = [value, execution].compactMap(\.self) + contributions.map(\.score)
    let quarters = contributions.map(\.quarter)
    return lines.allSatisfy(budget.contains) && Set(lines).count == lines.count
      && scores.allSatisfy(Self.scores.contains) && quarters.allSatisfy((1...4).contains)
      && zip(quarters, quarters.dropFirst()).allSatisfy(<)
  }

  /// What scales of the playbook may reach.
  private static let scores = 0...1000
}
