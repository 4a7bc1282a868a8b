import PlanModel
import Quantities
import Testing

@Suite struct StaffingTests {
  private let sample = Plan.sample.staffing

  private func place(_ names: String...) throws -> StaffPlace {
    try #require(sample.place(named: names.map { try Name($0) }))
  }

  @Test func `twenty people come out whole, and add up`() {
    #expect(sample.table.functionTotals == [4, 8, 6, 2])
    #expect(sample.table.talentTotals == [4, 10, 6])
    #expect(sample.table.cells == [[1, 2, 1], [2, 4, 2], [1, 3, 2], [0, 1, 1]])
  }

  @Test func `a cell is found by its names in any order`() throws {
    #expect(try place("content", "strategic") == StaffPlace(function: 2, talent: 0))
    #expect(try place("strategic", "content") == StaffPlace(function: 2, talent: 0))
    #expect(sample.place(named: [try Name("content"), try Name("brand")]) == nil)
    for function in [nil, 0, 3] {
      for talent in [nil, 0, 2] {
        let place = StaffPlace(function: function, talent: talent)
        #expect(StaffPlace(number: place.number) == place)
      }
    }
  }

  @Test func `a set function keeps its number, and the others share what is left`() throws {
    var staffing = sample
    try staffing.pin(8, at: place("content"))
    #expect(staffing.table.functionTotals == [3, 7, 8, 2])
    try staffing.setPeople(30)
    #expect(staffing.table.functionTotals[2] == 8)
    #expect(staffing.table.functionTotals.reduce(0, +) == 30)
    try staffing.unpin(place("content"))
    #expect(staffing.table.functionTotals == [6, 12, 9, 3])
  }

  @Test func `what cannot be is refused, and nothing changes`() throws {
    var staffing = sample
    try staffing.pin(2, at: place("content", "strategic"))
    let before = staffing
    #expect(throws: PlanError.staffing(.pinsMissPlace("content", people: 6))) {
      try staffing.pin(7, at: place("content", "strategic"))
    }
    #expect(throws: PlanError.staffing(.pinsMissTotal(pinned: 21, people: 20))) {
      try staffing.pin(21, at: place("content"))
    }
    #expect(throws: PlanError.staffing(.peopleBeyondLimit)) { try staffing.setPeople(-1) }
    #expect(throws: PlanError.staffing(.notPinned("brand"))) {
      try staffing.unpin(place("brand"))
    }
    #expect(throws: PlanError.staffing(.nameOfBoth(try Name("content")))) {
      try staffing.setTalents(
        StaffingMix(Ratio(weights: [1, 1]), names: [Name("content"), Name("new")]))
    }
    #expect(throws: PlanError.nameRepeated(try Name("a"))) {
      try StaffingMix(Ratio(weights: [1, 1]), names: [Name("a"), Name("A")])
    }
    #expect(staffing == before)
  }

  @Test func `what was said of a place stays with its name`() throws {
    var staffing = sample
    try staffing.pin(8, at: place("content"))
    try staffing.setCost(StaffCost(Money(minorUnits: 100), per: .month), at: place("analytics"))
    try staffing.hire(StaffHire(at: place("brand"), in: 2, .more(1)))
    try staffing.setFunctions(
      StaffingMix(Ratio(weights: [1, 1]), names: [Name("content"), Name("events")]))
    #expect(staffing.pins == [StaffPlace(function: 0): 8])
    #expect(staffing.costs.isEmpty)
    #expect(staffing.hires.isEmpty)
    #expect(staffing.table.functionTotals == [8, 12])
  }

  @Test func `the nearest cost counts, and the quarters of a year add up`() throws {
    var staffing = sample
    try staffing.setCost(StaffCost(Money(minorUnits: 10), per: .year), at: StaffPlace())
    #expect(
      StaffingYear.quarters.map { staffing.year.cost(in: $0).minorUnits } == [60, 60, 40, 40])
    try staffing.setCost(StaffCost(Money(minorUnits: 1_000), per: .month), at: place("content"))
    try staffing.setCost(
      StaffCost(Money(minorUnits: 0), per: .month), at: place("content", "innovative"))
    #expect(staffing.year.cost(of: try place("content")).minorUnits == 4 * 12_000)
    #expect(staffing.year.cost().minorUnits == 14 * 10 + 4 * 12_000)
    #expect(throws: PlanError.staffing(.costBeyondLimit)) {
      try staffing.setCost(StaffCost(.limit, per: .month), at: StaffPlace())
    }
  }

  @Test func `who joins costs from the quarter on`() throws {
    var staffing = sample
    try staffing.setCost(StaffCost(Money(minorUnits: 400), per: .year), at: StaffPlace())
    try staffing.hire(StaffHire(at: place("content"), in: 2, .more(1)))
    try staffing.hire(StaffHire(at: place("content"), in: 2, .more(1)))
    try staffing.hire(StaffHire(at: place("content"), in: 4, .upTo(9)))
    #expect(
      try StaffingYear.quarters.map { try staffing.year.people(at: place("content"), in: $0) } == [
        6, 8, 8, 9,
      ])
    #expect(staffing.year.cost().minorUnits == 100 * (20 + 22 + 22 + 23))
    #expect(throws: PlanError.staffing(.moreAlready("content", people: 8))) {
      try staffing.hire(StaffHire(at: place("content"), in: 4, .upTo(7)))
    }
    try staffing.pin(12, at: place("content"))
    #expect(staffing.year.people(at: try place("content"), in: 4) == 14)
  }
}
