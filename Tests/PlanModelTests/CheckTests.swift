import PlanModel
import Quantities
import Testing

/// Each rule has a plan that passes, one at the threshold, and one just over it.
@Suite struct CheckTests {
  private var plan = Plan(name: name("a"), fiscalYear: year2027)

  /// The rules that find something, as `R4.1 over by 1`.
  private func found(
    _ area: CheckArea? = nil, on today: Day = year2027.firstDay, with change: (inout Plan) -> Void
  ) -> [String] {
    var plan = plan
    change(&plan)
    return plan.findings(in: area, on: today).map { "\($0.rule) \($0.severity)" }
  }

  @Test func `an empty plan has no findings`() {
    #expect(found { _ in } == [])
  }

  @Test(
    arguments: [
      (99_999_999, []), (100_000_000, []), (100_000_001, ["R4.1 breach"]),
    ] as [(Int64, [String])])
  func `what is under a line is no more than the line`(part: Int64, rules: [String]) {
    let found = found { plan in
      plan.budget = .of(1_000_000)
      plan.budget.add("events", .amount(Money(minorUnits: part)))
    }
    #expect(found == rules)
  }

  @Test(
    arguments: [
      (60, 40, []), (60, 30, ["R4.1 drift"]), (60, 39, ["R4.1 drift"]), (100, 0, []),
    ] as [(Int64, Int64, [String])])
  func `shares alone make a whole`(one: Int64, other: Int64, rules: [String]) {
    let found = found { plan in
      plan.budget = .of(100)
      plan.budget.add("one", share(one))
      plan.budget.add("other", share(other))
    }
    #expect(found == rules)
  }

  @Test(arguments: [
    ("50/30/20", ["core", "emerging", "brand"], []),
    ("60/20/20", ["core business", "emerging markets", "brand"], []),
    ("60/20/20", ["核心业务", "新兴市场", "品牌建设"], []),
    ("600001/199999/200000", ["core", "emerging", "brand"], ["R4.1 drift", "R4.1 drift"]),
    ("500000/300001/199999", ["core", "emerging", "brand"], []),
    ("599999/100001/300000", ["core", "emerging", "brand"], ["R4.1 drift"]),
    // Who divides otherwise is not held to it.
    ("90/5/5", ["core", "emerging", "events"], []),
  ])
  func `a budget by business, markets and brand keeps near to 532`(
    text: String, lines: [String], rules: [String]
  ) {
    let found = found { plan in
      plan.budget = .of(1_000_000)
      _ = try! plan.budget.split(.total, by: ratio(text), into: lines.map(name))
    }
    #expect(found == rules)
  }

  @Test func `how near to 532 is the playbook's`() {
    let found = found { plan in
      plan.budget = .of(1_000_000, "51/29/20", "core", "emerging", "brand")
      _ = try! plan.playbook.set("budget.deviation", to: "0.99%")
    }
    #expect(found == ["R4.1 drift", "R4.1 drift"])
  }

  @Test(
    arguments: [
      (2, 2, []), (1, 1, []), (0, 1, ["R4.2 gap"]), (1, 0, ["R4.3 gap"]),
    ] as [(Int64, Int64, [String])])
  func `nothing is left with nobody`(function: Int64, talent: Int64, rules: [String]) throws {
    let found = found { plan in
      try! plan.staffing.setPeople(10)
      try! plan.staffing.setFunctions(StaffingMix(ratio("1:1"), names: names("a", "b")))
      try! plan.staffing.setTalents(StaffingMix(ratio("1:1"), names: names("c", "d")))
      try! plan.staffing.pin(function, at: StaffPlace(function: 1))
      try! plan.staffing.pin(talent, at: StaffPlace(talent: 0))
    }
    #expect(found == rules)
  }

  @Test func `who is hired in the year is somebody`() {
    let found = found { plan in
      try! plan.staffing.setPeople(1)
      try! plan.staffing.setFunctions(StaffingMix(ratio("1:1"), names: names("a", "b")))
      try! plan.staffing.hire(
        StaffHire(at: StaffPlace(function: 1), in: 4, .more(1)))
    }
    #expect(found == [])
  }
}
